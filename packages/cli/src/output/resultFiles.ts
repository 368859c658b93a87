import { type ArmResult, type Experiment, seal } from '@fairweather/core';
import { rivalArms } from '../experiment/rivalArms.js';
import { type ExperimentOptions, runExperiment } from '../experiment/runExperiment.js';
import type { Asked } from '../input/askedFor.js';
import { type Files, type ResultShape, type RunRecord, recordOf } from './manifest.js';
import { differencesCsv, measuresCsv, replicatesCsv } from './rows.js';
import type { Telling } from './Telling.js';
import { tellCounts } from './tellCounts.js';
import { tellTrade } from './tellTrade.js';
import { drawAll } from './toReport.js';

/** A finished run and how it is told. */
export interface Told {
  readonly experiment: Experiment;
  readonly telling: Telling;
}

/**
 * Runs what is asked for.
 *
 * @param withRival whether the rival theory is run beside it, for the reading
 */
export async function runTold(
  { known, arms, compareWith }: Asked,
  options: ExperimentOptions,
  withRival: boolean,
): Promise<Told> {
  const rivals = withRival ? rivalArms(known, arms) : [];
  const all = await runExperiment([...arms, ...rivals], options);
  const experiment = seal(all.slice(0, arms.length), options);
  const [rivalGiven, rivalParted]: (ArmResult | undefined)[] = all.slice(arms.length);
  const telling = arms[0].scenario.trade
    ? tellTrade(experiment, known, compareWith)
    : tellCounts(experiment, known, compareWith, rivalGiven && rivalParted && [rivalGiven, rivalParted]);
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
