import { readFileSync } from 'node:fs';
import {
  type Calendar,
  InputError,
  type Scenario,
  scenarioFromData,
  scenarioFromJson,
  unitsPerYear,
} from '@fairweather/core';
import { type CatalogueEntry, catalogue, findScenario } from '@fairweather/scenarios';
import { MANIFEST_FORMAT } from '../output/manifest.js';

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
  const text = readText(nameOrFile);
  return knownScenario(scenarioInManifest(text, nameOrFile) ?? scenarioFromJson(text, nameOrFile));
}

/** What the command knows about a scenario that comes from a file. */
export function knownScenario(scenario: Scenario): KnownScenario {
  const known = catalogue.find(({ name }) => name === scenario.name);
  const has = (measure: string | undefined) =>
    measure === undefined || scenario.measures.some(({ name }) => name === measure);
  // A file that was made from the catalogue and measures the same is shown beside the same data.
  if (known && has(known.headline.treated) && has(known.headline.untreated)) return { ...known, scenario };
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

function scenarioInManifest(text: string, file: string): Scenario | undefined {
  try {
    const data = JSON.parse(text) as { format?: unknown; scenario?: unknown } | null;
    return data?.format === MANIFEST_FORMAT
      ? scenarioFromData(data.scenario, `the scenario in ${file}`)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The text of a file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `${code}`;
    throw new InputError(
      `Cannot read ${file} (${reason}): check the path, or see "fairweather list" for the catalogue.`,
    );
  }
}
