import { InputError, type Scenario } from '@fairweather/core';
import {
  type CountData,
  type CountLaw,
  haifaCounts,
  isFitted,
  pricedTheories,
  type Recovery,
  recovery,
  type TheoryAttempt,
  type TheoryReport,
  verdicts,
} from '@fairweather/evidence';
import { theoriesJson, theoriesTable } from '@fairweather/report/evidence';
import { loadScenario } from '../input/loadScenario.js';
import { withFlags } from '../input/runRequest.js';
import { makeProgress } from '../results/progress.js';
import { print, printText } from '../results/streams.js';
import { examineTheories } from '../run/examineTheories.js';
import { sayForecast } from '../run/sayForecast.js';

/** The options of `fairweather theories`, shared by `fairweather fit`. */
export interface TheoriesFlags {
  readonly theory?: readonly string[];
  readonly set?: readonly string[];
  readonly replicates: number;
  readonly recovery?: number;
  readonly law?: CountLaw['name'];
  readonly unitEffects?: boolean;
  readonly workers?: number;
  readonly format: 'table' | 'json';
  readonly progress: boolean;
}

/** Tests the rival theories on the counts of a scenario of the catalogue. */
export async function theories(name: string, flags: TheoriesFlags, signal: AbortSignal): Promise<void> {
  const scenario = withFlags(loadScenario(name).scenario, flags.set ? { set: flags.set } : {});
  await compareTheories(countsOf(scenario), scenario, flags, signal);
}

/** The published counts behind a scenario. */
function countsOf(scenario: Scenario): CountData {
  if (scenario.name === haifaCounts.name) {
    refuseOtherPeople(scenario);
    return haifaCounts;
  }
  throw new InputError(
    `There are no published counts for ${scenario.name}: choose ${haifaCounts.name}, or give your own counts ` +
      `to "fairweather fit".`,
  );
}

/** Checks that the counts are of the same groups and weeks; a file can have changed them. */
function refuseOtherPeople({ name, groups, calendar }: Scenario): void {
  const { units, periodsPerUnit } = haifaCounts.calendar;
  const same =
    calendar.units === units &&
    calendar.periodsPerUnit === periodsPerUnit &&
    groups.length === haifaCounts.groups.length &&
    haifaCounts.groups.every((counted, i) => {
      return counted.name === groups[i].name && counted.treated === groups[i].treated;
    });
  if (same) return;
  throw new InputError(
    `The groups or the calendar of this ${name} are not those that were counted: take them from ` +
      `"fairweather describe ${name} --json", ` +
      'or give your own counts to "fairweather fit".',
  );
}

/** Examines theories on counts and prints the results. */
export async function compareTheories(
  data: CountData,
  scenario: Scenario,
  flags: TheoriesFlags,
  signal: AbortSignal,
): Promise<void> {
  const names = flags.theory ?? pricedTheories;
  sayForecast([scenario], names.length * flags.replicates);
  const reports = await examined(data, scenario, names, flags, signal);
  const fitted = reports.filter(isFitted);
  const judged = verdicts(
    fitted,
    data.groups.map(({ treated }) => treated),
  );
  const recovered = recoveries(data, scenario, fitted, flags.recovery ?? 0);
  if (flags.format === 'json') printText(theoriesJson(data, scenario, reports, judged, recovered));
  else print(theoriesTable(data, scenario, reports, judged, recovered));
}

async function examined(
  data: CountData,
  scenario: Scenario,
  names: readonly string[],
  flags: TheoriesFlags,
  signal: AbortSignal,
): Promise<TheoryAttempt[]> {
  const progress = makeProgress('fitting', true);
  try {
    return await examineTheories(data, scenario, [...new Set(names)], {
      options: {
        replicates: flags.replicates,
        ...(flags.law ? { law: flags.law } : {}),
        ...(flags.unitEffects ? { unitEffects: true } : {}),
      },
      signal,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(flags.progress ? { onProgress: progress.show } : {}),
    });
  } finally {
    progress.end();
  }
}

function recoveries(
  data: CountData,
  scenario: Scenario,
  reports: readonly TheoryReport[],
  experiments: number,
): Recovery[] {
  if (experiments === 0) return [];
  return reports
    .filter(({ fit }) => Object.keys(fit.estimates).length > 0)
    .map(({ fit }) => recovery(data, scenario, fit, { experiments }));
}
