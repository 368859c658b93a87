import { unknownName } from '../input/names.js';
import type { ArmResult, Experiment } from '../run/Experiment.js';
import { acrossReplicates } from './acrossReplicates.js';
import { type Difference, pairedDifference } from './difference.js';
import { type Interval, predictiveInterval } from './predictiveInterval.js';

/** Share of new replicates inside a predictive interval. */
export const PREDICTIVE_LEVEL = 0.9;
/** How often the confidence interval of a difference covers the truth. */
export const CONFIDENCE_LEVEL = 0.95;

/** A measure of one arm, unit by unit. */
export interface MeasureSeries {
  readonly period: readonly number[];
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The mean and the predictive interval of one measure of one arm, unit by unit. */
export function measureSeries(arm: ArmResult, measure: string): MeasureSeries {
  const period = Array.from({ length: arm.outcome.units }, (_, i) => i + 1);
  const intervals = period.map((unit) =>
    predictiveInterval(acrossReplicates(arm.outcome, measure, unit), PREDICTIVE_LEVEL),
  );
  return {
    period,
    mean: intervals.map(({ mean }) => mean),
    low: intervals.map(({ low }) => low),
    high: intervals.map(({ high }) => high),
  };
}

/** The mean and the predictive interval of a measure over a stretch of units. */
export function stretchInterval(arm: ArmResult, measure: string, from: number, until: number): Interval {
  return predictiveInterval(acrossReplicates(arm.outcome, measure, from, until), PREDICTIVE_LEVEL);
}

/** The paired difference of a measure between two arms over a stretch of units. */
export function stretchDifference(
  arm: ArmResult,
  baseline: ArmResult,
  measure: string,
  from: number,
  until = from,
): Difference {
  return pairedDifference(
    acrossReplicates(arm.outcome, measure, from, until),
    acrossReplicates(baseline.outcome, measure, from, until),
    CONFIDENCE_LEVEL,
  );
}

/**
 * The arm of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findArm(experiment: Pick<Experiment, 'arms'>, name: string): ArmResult {
  const found = experiment.arms.find((arm) => arm.name === name);
  if (found) return found;
  throw unknownName(
    'arm',
    name,
    experiment.arms.map((arm) => arm.name),
  );
}
