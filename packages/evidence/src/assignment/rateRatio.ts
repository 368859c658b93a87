import { exp, log, studentTQuantile } from '@fairweather/core/tools';
import { mean, sampleVariance } from 'simple-statistics';

/** A unit that was assigned as a whole: its numbers taken before and during the treatment. */
export interface BeforeAndAfter {
  readonly treated: boolean;
  /** Mean number per week before, above 0. */
  readonly before: number;
  /** Mean number per week in the compared weeks, above 0. */
  readonly after: number;
}

/** A ratio with its 95 % interval. */
export interface RateRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Degrees of freedom of the t interval, by Welch's formula. */
  readonly degrees: number;
}

/**
 * By how much the treatment multiplied the rate. Each unit gives one number, the log of its rate after over its rate
 * before; the ratio is the exponential of the difference between the means of the treated and of the others. The 95 %
 * interval is Welch's t interval for two means of unequal variance. Units are the clusters, so it stays honest if the
 * weeks of a unit resemble each other.
 *
 * Source: Welch (1947), doi:10.1093/biomet/34.1-2.28.
 *
 * @param units two or more treated and two or more others
 * @throws RangeError when there are fewer, or a rate is zero
 */
export function rateRatio(units: readonly BeforeAndAfter[]): RateRatio {
  const logs = (treated: boolean) =>
    units.filter((unit) => unit.treated === treated).map(({ before, after }) => log(after / before));
  const [treated, others] = [logs(true), logs(false)];
  if (treated.length < 2 || others.length < 2) {
    throw new RangeError('rateRatio(): an interval needs two treated and two other units; give more.');
  }
  if (![...treated, ...others].every(Number.isFinite)) {
    throw new RangeError('rateRatio(): a rate of zero has no ratio; leave that unit out, or add weeks.');
  }
  const [own, other] = [treated, others].map((values) => sampleVariance(values) / values.length);
  const error = Math.sqrt(own + other);
  const degrees =
    square(own + other) / (square(own) / (treated.length - 1) + square(other) / (others.length - 1));
  const difference = mean(treated) - mean(others);
  const half = error === 0 ? 0 : studentTQuantile(0.975, degrees) * error;
  return { ratio: exp(difference), low: exp(difference - half), high: exp(difference + half), degrees };
}

const square = (x: number): number => x * x;
