import { mean, sampleVariance } from 'simple-statistics';
import { studentTCumulative, studentTQuantile } from './studentT.js';

/** A difference of two means with the bounds of its confidence interval. */
export interface Difference {
  readonly mean: number;
  /** Bounds of the interval; NaN where one replicate leaves nothing to judge by. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** Probability of a difference at least so large if there were none; Student's t, two-sided. */
  readonly p: number;
}

/**
 * The mean of the differences between two arms that share people and luck, replicate by replicate. Equal arms differ by
 * exactly zero.
 *
 * @param arm one number a replicate
 * @param baseline one number a replicate, in the same order
 * @param level of the interval; default: 0.95
 * @throws RangeError when the lengths differ
 * @example
 * pairedDifference([3, 4, 5], [1, 2, 3]); // { mean: 2, low: 2, high: 2, standardError: 0, p: 0 }
 */
export function pairedDifference(
  arm: ArrayLike<number>,
  baseline: ArrayLike<number>,
  level = 0.95,
): Difference {
  if (arm.length !== baseline.length || arm.length === 0) {
    throw new RangeError(
      `pairedDifference(): ${arm.length} and ${baseline.length} replicates cannot be paired; give as many ` +
        `of each, 1 or more.`,
    );
  }
  const differences = Array.from(arm, (value, i) => value - baseline[i]);
  const n = differences.length;
  const error = n > 1 ? Math.sqrt(sampleVariance(differences) / n) : Number.NaN;
  return interval(mean(differences), error, n - 1, level);
}

/**
 * The difference of the means of two arms that share nothing: Welch's interval. Here to compare with; arms of one
 * experiment share their luck, and `pairedDifference` uses it.
 *
 * Source: Welch (1947), doi:10.1093/biomet/34.1-2.28.
 */
export function unpairedDifference(
  arm: ArrayLike<number>,
  baseline: ArrayLike<number>,
  level = 0.95,
): Difference {
  const a = Array.from(arm);
  const b = Array.from(baseline);
  const gap = mean(a) - mean(b);
  if (a.length < 2 || b.length < 2) return interval(gap, Number.NaN, 1, level);
  const partA = sampleVariance(a) / a.length;
  const partB = sampleVariance(b) / b.length;
  const degrees = square(partA + partB) / (square(partA) / (a.length - 1) + square(partB) / (b.length - 1));
  return interval(gap, Math.sqrt(partA + partB), degrees, level);
}

function interval(gap: number, error: number, degrees: number, level: number): Difference {
  if (Number.isNaN(error))
    return { mean: gap, low: Number.NaN, high: Number.NaN, standardError: error, p: Number.NaN };
  if (error === 0) return { mean: gap, low: gap, high: gap, standardError: 0, p: gap === 0 ? 1 : 0 };
  const reach = error * studentTQuantile((1 + level) / 2, degrees);
  const p = 2 * studentTCumulative(-Math.abs(gap / error), degrees);
  return { mean: gap, low: gap - reach, high: gap + reach, standardError: error, p };
}

const square = (x: number): number => x * x;
