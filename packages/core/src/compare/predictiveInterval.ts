import { mean } from 'simple-statistics';
import { replicateQuantile } from './replicateQuantile.js';

/** A mean, and the bounds between which the given share lies. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a new replicate would fall: the mean over replicates, and the quantiles that cut off equal tails by the (n + 1)
 * rule. An interval of 90 % needs 19 replicates; fewer give their smallest and largest value, which promise less.
 *
 * @param values one a replicate, 1 or more
 * @param level share inside, 0 to 1; default: 0.9
 * @example
 * predictiveInterval([1, 2, 3], 0.5); // { mean: 2, low: 1, high: 3 }: one of four falls below, one above
 */
export function predictiveInterval(values: ArrayLike<number>, level = 0.9): Interval {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return {
    mean: mean(sorted),
    low: replicateQuantile(sorted, tail),
    high: replicateQuantile(sorted, 1 - tail),
  };
}
