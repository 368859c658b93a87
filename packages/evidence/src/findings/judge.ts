import type { Published } from './Experiment.js';
import type { Prediction } from './Prediction.js';

/** The smallest difference in shares that matters; a smaller one counts as no effect. */
export const SMALLEST_EFFECT = 0.03;

/** How a prediction stands against what was published. */
export interface Verdict {
  readonly sign: 'hit' | 'miss';
  readonly size: 'inside' | 'outside' | 'none published';
}

/**
 * Holds a prediction against what was published. A direction is hit where the 95 % interval of the predicted difference lies
 * on its side of zero; "none" where the predicted difference is smaller than the smallest effect that matters. A size is
 * inside where the whole interval of the prediction lies within the published bounds.
 */
export function judge(prediction: Prediction, { direction, low, high }: Published): Verdict {
  const { shareDifference } = prediction;
  const positive = shareDifference.low > 0;
  const negative = shareDifference.high < 0;
  const none = Math.abs(shareDifference.mean) < SMALLEST_EFFECT;
  const hit = {
    positive,
    negative,
    none,
    'not negative': positive || none,
    'not positive': negative || none,
  }[direction];
  return { sign: hit ? 'hit' : 'miss', size: sizeOf(prediction, low, high) };
}

function sizeOf(prediction: Prediction, low: number | null, high: number | null): Verdict['size'] {
  if (low === null || high === null) return 'none published';
  return prediction.low >= low && prediction.high <= high ? 'inside' : 'outside';
}
