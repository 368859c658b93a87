import {
  type ArmResult,
  type Experiment,
  type NamedScenario,
  seal,
  visibleLines,
  withTheory,
} from '@fairweather/core';
import { chosenMeasures } from '../experiment/chosenMeasures.js';
import { forecastText } from '../experiment/forecast.js';
import { type ExperimentOptions, runExperiment } from '../experiment/runExperiment.js';
import { type AskedFlags, askedFor } from '../input/askedFor.js';
import type { KnownScenario } from '../input/loadScenario.js';
import { manifestOf } from '../output/manifest.js';
import { makeProgress } from '../output/progress.js';
import { differencesCsv, measuresCsv, refuseTooManyLines, replicatesCsv } from '../output/rows.js';
import { print, printText, say } from '../output/streams.js';
import type { Telling } from '../output/Telling.js';
import { tellCounts } from '../output/tellCounts.js';
import { tellTrade } from '../output/tellTrade.js';
import { toJson } from '../output/toJson.js';
import { drawAll } from '../output/toReport.js';
import { MANIFEST_FILE, openResultFolder } from '../output/writeFolder.js';

/** The options of `fairweather run`, as the command line gives them. */
export interface RunFlags extends AskedFlags {
  readonly replicates: number;
  readonly seed: string;
  readonly workers?: number;
  readonly out?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly measure?: readonly string[];
  readonly everyReplicate?: boolean;
  readonly progress: boolean;
}

/** Runs a scenario with its arms, prints what came out and, with --out, writes a folder. */
export async function run(nameOrFile: string, flags: RunFlags, signal: AbortSignal): Promise<void> {
  const { known, arms, compareWith } = askedFor(nameOrFile, flags);
  const measures = chosenMeasures(
    arms[0].scenario.measures.map(({ name }) => name),
    flags.measure,
  );
  refuseTooManyLines(arms, measures, flags.everyReplicate ? flags.replicates : undefined);
  const illustrative = known.study === undefined;
  const told = flags.format === 'table' || flags.out !== undefined;
  const rivals = told ? rivalArms(known, arms) : [];
  const folder = flags.out === undefined ? undefined : openResultFolder(flags.out);
  try {
    const all = await withProgress([...arms, ...rivals], flags, signal);
    const experiment = seal(all.slice(0, arms.length), flags);
    const [rivalGiven, rivalParted] = all.slice(arms.length);
    const telling = arms[0].scenario.trade
      ? tellTrade(experiment, known, compareWith)
      : tellCounts(experiment, known, compareWith, rivalParted && [rivalGiven, rivalParted]);

    if (folder) {
      const manifest = manifestOf(experiment, compareWith, illustrative);
      const charts = telling.charts();
      const drawn = await drawAll(charts);
      folder.commit({
        'report.html': telling.report(manifest, charts, drawn),
        ...Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`${name}.svg`, svg])),
        'measures.csv': measuresCsv(experiment, measures),
        'differences.csv': differencesCsv(experiment, measures, compareWith),
        ...(flags.everyReplicate ? { 'replicates.csv': replicatesCsv(experiment, measures) } : {}),
        [MANIFEST_FILE]: visibleLines(`${JSON.stringify(manifest, null, 2)}\n`),
      });
      say(`Written to ${flags.out}: open ${flags.out}/report.html in a browser.`);
    }
    if (flags.format === 'table') print(telling.table());
    else printText(printed(experiment, flags, measures, compareWith, illustrative, telling));
  } finally {
    folder?.abandon();
  }
}

function printed(
  experiment: Experiment,
  { format }: RunFlags,
  measures: readonly string[],
  compareWith: string,
  illustrative: boolean,
  { trade }: Telling,
): string {
  if (format === 'json') return toJson(experiment, measures, compareWith, illustrative, trade);
  return measuresCsv(experiment, measures);
}

/** The first arm and the one that parts the theories, under the rival theory; none if an arm is missing or it rules already. */
function rivalArms({ rival }: KnownScenario, arms: readonly NamedScenario[]): NamedScenario[] {
  const parted = arms.find(({ name }) => name === rival?.arm);
  if (!rival || !parted) return [];
  const theory = arms[0].scenario.theory === rival.theory ? 'frame' : rival.theory;
  return [arms[0], parted].map(({ name, scenario }) => ({ name, scenario: withTheory(scenario, theory) }));
}

async function withProgress(
  arms: readonly NamedScenario[],
  flags: RunFlags,
  signal: AbortSignal,
): Promise<ArmResult[]> {
  const progress = makeProgress('running');
  const options: ExperimentOptions = {
    seed: flags.seed,
    replicates: flags.replicates,
    signal,
    onForecast: (ahead) => say(forecastText(ahead)),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...(flags.progress ? { onProgress: progress.show } : {}),
  };
  try {
    return await runExperiment(arms, options);
  } finally {
    progress.end();
  }
}
