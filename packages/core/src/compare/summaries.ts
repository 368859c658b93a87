import { mean } from 'simple-statistics';
import type { Given } from '../input/Given.js';
import { unknownName } from '../input/names.js';
import { acrossReplicates } from '../run/acrossReplicates.js';
import { type Outcome, refuseUnpaired } from '../run/Outcome.js';
import type { OutcomeValues } from '../run/OutcomeValues.js';
import { type Difference, pairedDifference } from './difference.js';
import { type JointDifference, jointDifferences } from './jointDifferences.js';
import { type Interval, predictiveInterval } from './predictiveInterval.js';

/** Share of new replicates inside a predictive interval. */
export const PREDICTIVE_LEVEL = 0.9;
/** How often the confidence interval of a difference covers the truth. */
export const CONFIDENCE_LEVEL = 0.95;

/** A measure of one arm, unit by unit. */
export interface MeasureSeries {
  readonly unit: readonly number[];
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The mean and the predictive interval of a measure, unit by unit.
 *
 * @example
 * measureSeries(runReplicates(daycare), 'late_per_week').mean; // one mean for each week
 */
export function measureSeries<Measure extends string>(
  outcome: OutcomeValues<Measure>,
  measure: Given<Measure>,
): MeasureSeries {
  const units = Array.from({ length: outcome.units }, (_, i) => i + 1);
  const intervals = units.map((unit) => windowInterval(outcome, measure, unit));
  return {
    unit: units,
    mean: intervals.map(({ mean }) => mean),
    low: intervals.map(({ low }) => low),
    high: intervals.map(({ high }) => high),
  };
}

/**
 * The mean and the predictive interval of a measure over a stretch of units, of which each replicate gives its mean.
 */
export function windowInterval<Measure extends string>(
  outcome: OutcomeValues<Measure>,
  measure: Given<Measure>,
  from: number,
  until = from,
): Interval {
  return predictiveInterval(acrossReplicates(outcome, measure, from, until), PREDICTIVE_LEVEL);
}

/**
 * The paired difference of a measure between two arms over a stretch of units, of which each replicate gives its mean.
 *
 * @throws InputError when the two do not share seed, replicates and version
 */
export function windowDifference<Measure extends string>(
  outcome: Outcome<Measure>,
  compared: Outcome<Measure>,
  measure: Given<Measure>,
  from: number,
  until = from,
): Difference {
  refuseUnpaired(outcome, compared);
  return pairedDifference(
    acrossReplicates(outcome, measure, from, until),
    acrossReplicates(compared, measure, from, until),
    CONFIDENCE_LEVEL,
  );
}

/** One number of a table or a chart of differences: a measure of two arms over a stretch of units. */
export interface DifferenceCell {
  readonly outcome: Outcome;
  readonly compared: Outcome;
  readonly measure: string;
  readonly from: number;
  readonly until: number;
}

/**
 * The paired differences of a table or a chart, each with an interval of its own and with a joint one: the joint ones
 * hold all at once.
 *
 * @throws InputError when two outcomes do not share seed, replicates and version
 */
export function windowDifferences(cells: readonly DifferenceCell[]): JointDifference[] {
  return jointDifferences(
    cells.map(({ outcome, compared, measure, from, until }) => {
      refuseUnpaired(outcome, compared);
      return {
        arm: acrossReplicates(outcome, measure, from, until),
        baseline: acrossReplicates(compared, measure, from, until),
      };
    }),
    CONFIDENCE_LEVEL,
  );
}

/**
 * The paired difference of a measure between two arms, unit by unit. The joint intervals of all units hold at once.
 *
 * @throws InputError when the two do not share seed, replicates and version
 */
export function differenceSeries<Measure extends string>(
  outcome: Outcome<Measure>,
  compared: Outcome<Measure>,
  measure: Given<Measure>,
): JointDifference[] {
  return windowDifferences(
    Array.from({ length: outcome.units }, (_, i) => ({
      outcome,
      compared,
      measure,
      from: i + 1,
      until: i + 1,
    })),
  );
}

/**
 * The mean of those numbers that are not NaN; NaN where there is none. A price has no value where nobody is left to
 * feel it.
 */
export function meanOfKnown(values: ArrayLike<number>): number {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  return known.length > 0 ? mean(known) : Number.NaN;
}

/**
 * The arm of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findArm<Arm extends { readonly name: string }>(
  { arms }: { readonly arms: readonly Arm[] },
  name: string,
): Arm {
  const found = arms.find((arm) => arm.name === name);
  if (found) return found;
  throw unknownName(
    'arm',
    name,
    arms.map((arm) => arm.name),
  );
}
