import { pairedDifference } from '@fairweather/core';
import { mean } from 'simple-statistics';
import type { Comparison, Published } from './FindingDesign.js';
import type { CellValues } from './measureCells.js';

/** The mechanism's prediction for one comparison. */
export interface Prediction {
  /** Direction of the difference in shares, by its size and its interval over replicates: see `directionOf`. */
  readonly sign: 'positive' | 'negative' | 'none' | 'unclear';
  /** Size in the unit of the comparison, with its 95 % interval over replicates. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The difference in shares, which decides the direction. */
  readonly shareDifference: { readonly mean: number; readonly low: number; readonly high: number };
  /**
   * Mean of the compared shares, 0 to 1; it determines the smallest effect that matters: see `smallestEffect`.
   */
  readonly level: number;
}

/** The smallest difference in shares that matters if about half would; a smaller one counts as no effect. */
export const SMALLEST_EFFECT = 0.03;

/**
 * The smallest difference that matters at other shares: in proportion to √(p (1 − p)), so that it means as much where
 * few would as where half would. In Cohen's (1988) terms this is an effect of h = 0.06, since h is a difference of 2
 * arcsin √p.
 *
 * @param level mean of the shares that are compared, 0 to 1
 * @param atHalf the smallest difference that matters if half would. Default: 0.03
 * @example
 * smallestEffect(0.1); // 0.03 · 2 · √(0.1 · 0.9) = 0.018
 */
export function smallestEffect(level: number, atHalf = SMALLEST_EFFECT): number {
  return atHalf * 2 * Math.sqrt(level * (1 - level));
}

/** The comparison of a prediction with a published result. */
export interface Verdict {
  readonly sign: 'hit' | 'miss';
  readonly size: 'inside' | 'outside' | 'none published';
  /** Why a difference on the published side of zero is still a miss; otherwise absent. */
  readonly reason?: string;
}

/**
 * The direction of a predicted difference in shares: "none" if its whole 95 % interval is closer to zero than the
 * smallest effect that matters; positive or negative if the whole interval lies at least that far out on that side;
 * "unclear" if it would take more replicates to decide.
 *
 * @param smallest the smallest effect that matters
 * @example
 * directionOf({ mean: -0.004, low: -0.006, high: -0.002 }, 0.03); // 'none'
 */
export function directionOf(
  { low, high }: Prediction['shareDifference'],
  smallest: number,
): Prediction['sign'] {
  if (low > 0 && low >= smallest) return 'positive';
  if (high < 0 && high <= -smallest) return 'negative';
  return low >= -smallest && high <= smallest ? 'none' : 'unclear';
}

/**
 * Compares a prediction with the published result. The predicted difference has one direction, by `directionOf`, and
 * hits the published one if it is the same; "not negative" is hit if the whole interval lies above the smallest
 * negative effect that matters, "not positive" if it lies below the smallest positive one. A size is inside if the
 * whole interval of the prediction lies within the published bounds.
 *
 * @param smallest the smallest effect that matters. Default: that at the level of the compared shares
 */
export function verdictOf(
  prediction: Prediction,
  { direction, low, high }: Published,
  smallest = smallestEffect(prediction.level),
): Verdict {
  const predicted = directionOf(prediction.shareDifference, smallest);
  const hit = {
    positive: predicted === 'positive',
    negative: predicted === 'negative',
    none: predicted === 'none',
    'not negative': prediction.shareDifference.low >= -smallest,
    'not positive': prediction.shareDifference.high <= smallest,
  }[direction];
  const reason = hit ? undefined : tooSmall(prediction, direction, smallest);
  return {
    sign: hit ? 'hit' : 'miss',
    size: sizeOf(prediction, low, high),
    ...(reason ? { reason } : {}),
  };
}

/**
 * The sentence for a difference on the published side of zero that may be too small to count.
 */
function tooSmall(
  { shareDifference: { low, high } }: Prediction,
  direction: Published['direction'],
  smallest: number,
): string | undefined {
  const onItsSide = direction === 'positive' ? low > 0 : direction === 'negative' && high < 0;
  if (!onItsSide) return undefined;
  const least = smallest.toFixed(3);
  return Math.max(-low, high) < smallest
    ? `The difference is ${direction}, but smaller than ${least} of the share, the smallest effect that matters there.`
    : `The difference is ${direction}, but too close to ${least} of the share, the smallest effect that matters ` +
        `there, to say that it is larger.`;
}

function sizeOf(prediction: Prediction, low: number | null, high: number | null): Verdict['size'] {
  if (low === null || high === null) return 'none published';
  return prediction.low >= low && prediction.high <= high ? 'inside' : 'outside';
}

/**
 * The prediction for a comparison: the weighted sum of its cells in each replicate, and its mean with an interval
 * over replicates.
 */
export function predict({ weights, relativeTo, scale = 1, unit }: Comparison, cells: CellValues): Prediction {
  const terms = Object.entries(weights);
  const replicates = cells[terms[0][0]].length;
  const differences = Float64Array.from({ length: replicates }, (_, k) =>
    terms.reduce((sum, [name, weight]) => sum + weight * cells[name][k], 0),
  );
  const sizes = differences.map((difference, k) =>
    relativeTo === undefined ? scale * difference : difference / cells[relativeTo][k],
  );
  const shareDifference = interval(differences);
  const shares = terms.map(([name]) => mean(Array.from(cells[name])));
  const level = Math.min(1, Math.max(0, mean(shares)));
  return {
    sign: directionOf(shareDifference, smallestEffect(level)),
    ...interval(sizes),
    unit,
    shareDifference,
    level,
  };
}

function interval(values: Float64Array): { mean: number; low: number; high: number } {
  const { mean, low, high } = pairedDifference(values, new Float64Array(values.length));
  return { mean, low, high };
}
