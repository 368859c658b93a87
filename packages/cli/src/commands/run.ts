import { type ArmResult, type Experiment, type NamedScenario, seal } from '@fairweather/core';
import { csvFormat } from 'd3-dsv';
import { chosenMeasures } from '../experiment/chosenMeasures.js';
import { rivalArms } from '../experiment/rivalArms.js';
import { type ExperimentOptions, runExperiment } from '../experiment/runExperiment.js';
import { type AskedFlags, askedFor } from '../input/askedFor.js';
import { makeProgress } from '../output/progress.js';
import { resultFiles } from '../output/resultFiles.js';
import { measureRows } from '../output/rows.js';
import type { Telling } from '../output/Telling.js';
import { tellCounts } from '../output/tellCounts.js';
import { tellTrade } from '../output/tellTrade.js';
import { toJson } from '../output/toJson.js';
import { openResultFolder } from '../output/writeFolder.js';

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
      const everyReplicate = flags.everyReplicate ?? false;
      folder.commit(
        await resultFiles(experiment, telling, { measures, compareWith, illustrative, everyReplicate }),
      );
      process.stderr.write(`Written to ${flags.out}: open ${flags.out}/report.html in a browser.\n`);
    }
    process.stdout.write(printed(experiment, flags, measures, compareWith, illustrative, telling));
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
  { table, trade }: Telling,
): string {
  if (format === 'json') return toJson(experiment, measures, compareWith, illustrative, trade);
  if (format === 'csv') return `${csvFormat(measureRows(experiment, measures))}\n`;
  return table();
}

async function withProgress(
  arms: readonly NamedScenario[],
  flags: RunFlags,
  signal: AbortSignal,
): Promise<ArmResult[]> {
  const progress = makeProgress(process.stderr, 'running');
  const options: ExperimentOptions = {
    seed: flags.seed,
    replicates: flags.replicates,
    signal,
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...(flags.progress ? { onProgress: progress.show } : {}),
  };
  try {
    return await runExperiment(arms, options);
  } finally {
    progress.end();
  }
}
