import type { Experiment } from '@fairweather/core';
import { type Description, experimentJson, measuresCsv, refuseTooManyLines } from '@fairweather/report';
import { chosenMeasures } from '../input/chosenMeasures.js';
import { customModel, type ModelFlags } from '../input/customModel.js';
import { type RequestFlags, runRequest } from '../input/runRequest.js';
import { makeProgress } from '../results/progress.js';
import { resultOf, runDescribed } from '../results/resultFiles.js';
import { print, printText, say } from '../results/streams.js';
import { openResultFolder } from '../results/writeFolder.js';
import { forecastText } from '../run/forecast.js';
import type { ThreadOptions } from '../run/runInThreads.js';
import { version } from '../version.js';

/** The options of `fairweather run`, as the command line gives them. */
export interface RunFlags extends RequestFlags, ModelFlags {
  readonly replicates: number;
  readonly seed: string;
  readonly workers?: number;
  readonly out?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly measure?: readonly string[];
  readonly everyReplicate?: boolean;
  readonly progress: boolean;
}

/** Runs a scenario with its arms, prints the results and, with --out, writes a folder. */
export async function run(nameOrFile: string, flags: RunFlags, signal: AbortSignal): Promise<void> {
  const asked = runRequest(nameOrFile, flags);
  const { known, arms, compareWith } = asked;
  const custom = await customModel(flags);
  const measures = chosenMeasures(
    [...arms[0].scenario.measures, ...(custom.customMeasures ?? [])].map(({ name }) => name),
    flags.measure,
  );
  refuseTooManyLines(arms, measures, flags.everyReplicate ? flags.replicates : undefined);
  const illustrative = known.study === undefined;
  const folder = flags.out === undefined ? undefined : openResultFolder(flags.out);
  const { experiment, description } = await withProgress(flags, signal, (options) =>
    runDescribed(asked, { ...options, ...custom }, flags.format === 'table' || folder !== undefined),
  );
  try {
    if (folder) {
      const shape = { compareWith, measures, everyReplicate: flags.everyReplicate === true, version };
      const { record, files } = await resultOf({ experiment, description }, shape, illustrative);
      await stopped(signal);
      const left = folder.commit(record, files);
      say(`Written to ${flags.out}: open ${flags.out}/report.html in a browser.`);
      if (left !== undefined)
        say(
          `The system refused to remove ${left}, left from the earlier result: the next run here tries again.`,
        );
    }
  } finally {
    // If the folder cannot be written, the results are not lost.
    if (!signal.aborted) {
      if (flags.format === 'table') print(description.table());
      else printText(printed(experiment, flags, measures, compareWith, illustrative, description));
    }
  }
}

/** Handles a signal that arrived while the charts were drawn. @throws its reason */
async function stopped(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}

function printed(
  experiment: Experiment,
  { format }: RunFlags,
  measures: readonly string[],
  compareWith: string,
  illustrative: boolean,
  { trade }: Description,
): string {
  if (format === 'json')
    return experimentJson(experiment, { measures, compareWith, illustrative, version, trade });
  return measuresCsv(experiment, measures);
}

async function withProgress<T>(
  flags: RunFlags,
  signal: AbortSignal,
  work: (options: ThreadOptions) => Promise<T>,
): Promise<T> {
  const progress = makeProgress('running');
  try {
    return await work({
      seed: flags.seed,
      replicates: flags.replicates,
      signal,
      onForecast: (ahead) => say(forecastText(ahead)),
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(flags.progress ? { onProgress: progress.show } : {}),
    });
  } finally {
    progress.end();
  }
}
