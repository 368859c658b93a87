import { type Description, type Files, type ResultShape, type RunRecord, describeCounts, describeTrade, differencesCsv, drawAll, measuresCsv, recordOf, replicatesCsv, rivalArms } from '@fairweather/report';
import { type ArmResult, type Experiment, seal } from '@fairweather/core';
import { type ExperimentOptions, runExperiment } from '../run/runInThreads.js';
import type { RunRequest } from '../input/runRequest.js';

/** A finished run and how it is told. */
export interface Told {
  readonly experiment: Experiment;
  readonly telling: Description;
}

/**
 * Runs what is asked for.
 *
 * @param withRival whether the rival theory is run beside it, for the reading
 */
export async function runTold(
  { known, arms, compareWith }: RunRequest,
  options: ExperimentOptions,
  withRival: boolean,
): Promise<Told> {
  const rivals = withRival ? rivalArms(known, arms) : [];
  const all = await runExperiment([...arms, ...rivals], options);
  const experiment = seal(all.slice(0, arms.length), options);
  const [rivalGiven, rivalParted]: (ArmResult | undefined)[] = all.slice(arms.length);
  const telling = arms[0].scenario.trade
    ? describeTrade(experiment, known, compareWith)
    : describeCounts(experiment, known, compareWith, rivalGiven && rivalParted && [rivalGiven, rivalParted]);
  return { experiment, telling };
}

/** The record of a result and all its other files: a function of the run and the shape alone, so that it can be checked. */
export async function resultOf(
  { experiment, telling }: Told,
  shape: ResultShape,
  illustrative: boolean,
): Promise<{ record: RunRecord; files: Files }> {
  const { measures, compareWith, everyReplicate } = shape;
  const record = recordOf(experiment, shape, illustrative);
  const charts = telling.charts();
  const drawn = await drawAll(charts);
  const files = {
    'report.html': telling.report(record, charts, drawn),
    ...Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`${name}.svg`, svg])),
    'measures.csv': measuresCsv(experiment, measures),
    'differences.csv': differencesCsv(experiment, measures, compareWith),
    ...(everyReplicate ? { 'replicates.csv': replicatesCsv(experiment, measures) } : {}),
  };
  return { record, files };
}
