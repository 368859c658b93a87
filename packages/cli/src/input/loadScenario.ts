import { type Scenario, scenarioFromData } from '@fairweather/core';
import { parseJson } from '@fairweather/core/tools';
import { MANIFEST_FORMAT } from '@fairweather/report';
import { findScenario, type KnownScenario, knownScenario } from '@fairweather/scenarios';
import { readText } from './readText.js';

/**
 * A scenario by its name in the catalogue, or from a file: a scenario file or the manifest of a run.
 *
 * @throws InputError if there is neither
 */
export function loadScenario(nameOrFile: string): KnownScenario {
  if (!/[\\/]|\.json$/i.test(nameOrFile)) return findScenario(nameOrFile);
  return knownScenario(scenarioInFile(nameOrFile));
}

/** From a scenario file, or from the manifest of a run. */
function scenarioInFile(file: string): Scenario {
  const data = parseJson(readText(file), file, 'correct it there, or write it again.');
  const manifest = data as { readonly format?: unknown; readonly scenario?: unknown } | null;
  return manifest?.format === MANIFEST_FORMAT
    ? scenarioFromData(manifest.scenario, `the scenario in ${file}`)
    : scenarioFromData(data, file);
}
