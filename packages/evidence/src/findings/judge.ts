import type { Published } from './Experiment.js';
import type { Prediction } from './Prediction.js';

/** The smallest difference in shares that matters; a smaller one counts as no effect. */
export const SMALLEST_EFFECT = 0.03;

/** How a prediction stands against what was published. */
export interface Verdict {
  readonly sign: 'hit' | 'miss';
  readonly size: 'inside' | 'outside' | 'none published';
  /** Why a difference on the published side of zero is a miss all the same; left out elsewhere. */
  readonly reason?: string;
}

/**
 * The direction of a predicted difference in shares: exactly one. "none" where it is smaller than the smallest effect that
 * matters, however sure it is; a side of zero where it is not and its 95 % interval lies on that side; else "unclear".
 *
 * @param smallest the smallest effect that matters; 0.03 unless told
 * @example
 * directionOf({ mean: -0.004, low: -0.006, high: -0.002 }); // 'none'
 */
export function directionOf(
  { mean, low, high }: Prediction['shareDifference'],
  smallest = SMALLEST_EFFECT,
): Prediction['sign'] {
  if (Math.abs(mean) < smallest) return 'none';
  return low > 0 ? 'positive' : high < 0 ? 'negative' : 'unclear';
}

/**
 * Holds a prediction against what was published. The predicted difference has one direction, by `directionOf`, and hits the
 * published one if it is the same; "not negative" is hit by "positive" and by "none", "not positive" by "negative" and by
 * "none". A size is inside where the whole interval of the prediction lies within the published bounds.
 */
export function judge(
  prediction: Prediction,
  { direction, low, high }: Published,
  smallest = SMALLEST_EFFECT,
): Verdict {
  const predicted = directionOf(prediction.shareDifference, smallest);
  const hit = {
    positive: predicted === 'positive',
    negative: predicted === 'negative',
    none: predicted === 'none',
    'not negative': predicted === 'positive' || predicted === 'none',
    'not positive': predicted === 'negative' || predicted === 'none',
  }[direction];
  const reason = hit ? undefined : tooSmall(prediction, direction, smallest);
  return {
    sign: hit ? 'hit' : 'miss',
    size: sizeOf(prediction, low, high),
    ...(reason ? { reason } : {}),
  };
}

/** The sentence for a difference that lies on the published side of zero and is too small to count. */
function tooSmall(
  { shareDifference: { mean, low, high } }: Prediction,
  direction: Published['direction'],
  smallest: number,
): string | undefined {
  const onItsSide = direction === 'positive' ? low > 0 : direction === 'negative' && high < 0;
  return onItsSide && Math.abs(mean) < smallest
    ? `The difference is ${direction}, but smaller than ${smallest} of the share: no effect that matters.`
    : undefined;
}

function sizeOf(prediction: Prediction, low: number | null, high: number | null): Verdict['size'] {
  if (low === null || high === null) return 'none published';
  return prediction.low >= low && prediction.high <= high ? 'inside' : 'outside';
}
