import { type Calendar, type Scenario, scenarioFromData, unitsPerYear } from '@fairweather/core';
import { parseJson } from '@fairweather/core/tools';
import { type CatalogueEntry, catalogue, findScenario } from '@fairweather/scenarios';
import { MANIFEST_FORMAT } from '../output/manifest.js';
import { readText } from './readText.js';

/** What the command knows about a scenario: from the catalogue, or from a file alone. */
export type KnownScenario = Pick<CatalogueEntry, 'scenario' | 'blocks' | 'headline'> &
  Partial<Pick<CatalogueEntry, 'study' | 'rival'>>;

/**
 * A scenario by its name in the catalogue, or from a file: a scenario file or the manifest of a run.
 *
 * @throws InputError when there is neither
 */
export function loadScenario(nameOrFile: string): KnownScenario {
  if (!/[\\/]|\.json$/i.test(nameOrFile)) return findScenario(nameOrFile);
  return knownScenario(scenarioInFile(nameOrFile));
}

/** What the command knows about a scenario that comes from a file. */
export function knownScenario(scenario: Scenario): KnownScenario {
  const known = catalogue.find(({ name }) => name === scenario.name);
  const has = (measure: string | undefined) =>
    measure === undefined || scenario.measures.some(({ name }) => name === measure);
  // A file that was made from the catalogue, measures the same and as long is shown beside the same data.
  const asLong = known?.scenario.calendar.units === scenario.calendar.units;
  if (known && asLong && has(known.headline.treated) && has(known.headline.untreated))
    return { ...known, scenario };
  return {
    scenario,
    blocks: scenario.trade ? years(scenario.calendar) : [{ from: 1, until: scenario.calendar.units }],
    headline: { treated: scenario.measures[0].name },
  };
}

/** Trade is told year by year; the last year may be short. */
function years(calendar: Calendar): KnownScenario['blocks'] {
  const { units } = calendar;
  const length = unitsPerYear(calendar);
  return Array.from({ length: Math.ceil(units / length) }, (_, year) => ({
    from: year * length + 1,
    until: Math.min(units, (year + 1) * length),
  }));
}

/** From a scenario file, or from the manifest of a run. */
function scenarioInFile(file: string): Scenario {
  const data = parseJson(readText(file), file, 'correct it there, or write it again.');
  const manifest = data as { readonly format?: unknown; readonly scenario?: unknown } | null;
  return manifest?.format === MANIFEST_FORMAT
    ? scenarioFromData(manifest.scenario, `the scenario in ${file}`)
    : scenarioFromData(data, file);
}
