import { mean, quantileSorted } from 'simple-statistics';

/** A mean, and the bounds between which the given share lies. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a new replicate would fall: the mean over replicates, and the quantiles that cut off equal tails.
 *
 * @param values one a replicate, 1 or more
 * @param level share inside, 0 to 1; default: 0.9
 * @example
 * predictiveInterval([1, 2, 3, 4, 5], 0.5); // { mean: 3, low: 2, high: 4 }, the quartiles
 */
export function predictiveInterval(values: ArrayLike<number>, level = 0.9): Interval {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { mean: mean(sorted), low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) };
}
