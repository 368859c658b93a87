import { type Experiment, experimentOf } from '@fairweather/core';
import {
  type Description,
  describeExperiment,
  differencesCsv,
  drawAll,
  type Files,
  measuresCsv,
  type ResultShape,
  type RunRecord,
  recordOf,
  replicatesCsv,
  rivalArms,
} from '@fairweather/report';
import type { RunRequest } from '../input/runRequest.js';
import { runInThreads, type ThreadOptions } from '../run/runInThreads.js';

/** A finished run and its description. */
export interface FinishedRun {
  readonly experiment: Experiment;
  readonly description: Description;
}

/**
 * Runs the request.
 *
 * @param withRival true if the rival theory is run as well, for the reading
 */
export async function runDescribed(
  { known, arms, compareWith }: RunRequest,
  options: ThreadOptions,
  withRival: boolean,
): Promise<FinishedRun> {
  const rivals = withRival ? rivalArms(known, arms) : [];
  const all = await runInThreads([...arms, ...rivals], options);
  const experiment = experimentOf(all.slice(0, arms.length), options);
  return {
    experiment,
    description: describeExperiment(experiment, known, compareWith, all.slice(arms.length)),
  };
}

/**
 * The record of a result and all its other files: a function of the run and the shape alone, so that it can be checked.
 */
export async function resultOf(
  { experiment, description }: FinishedRun,
  shape: ResultShape,
  illustrative: boolean,
): Promise<{ record: RunRecord; files: Files }> {
  const { measures, compareWith, everyReplicate } = shape;
  const record = recordOf(experiment, shape, illustrative);
  const charts = description.charts();
  const drawn = await drawAll(charts);
  const files = {
    'report.html': description.report(record, charts, drawn),
    ...Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`${name}.svg`, svg])),
    'measures.csv': measuresCsv(experiment, measures),
    'differences.csv': differencesCsv(experiment, measures, compareWith),
    ...(everyReplicate ? { 'replicates.csv': replicatesCsv(experiment, measures) } : {}),
  };
  return { record, files };
}
