import type { Confidence } from './Finding.js';
import type { Direction, Published } from './FindingDesign.js';

/** The 97.5 % quantile of the normal distribution: half of a 95 % interval in standard errors. */
const REACH = 1.959963984540054;

/** A direction without a size. */
export function directionOnly(direction: Direction, confidence: Confidence = 'verified'): Published {
  return { direction, value: null, low: null, high: null, confidence };
}

/** A size without an interval. */
export function sizeOnly(
  direction: Direction,
  value: number,
  confidence: Confidence = 'verified',
): Published {
  return { direction, value, low: null, high: null, confidence };
}

/** A size with its standard error. */
export function withError(
  direction: Direction,
  value: number,
  standardError: number,
  confidence: Confidence = 'verified',
): Published {
  const reach = REACH * standardError;
  return { direction, value, low: value - reach, high: value + reach, confidence };
}

/** A size with the bounds of a stated test. */
export function withBounds(
  direction: Direction,
  value: number | null,
  [low, high]: readonly [number, number],
  confidence: Confidence = 'verified',
): Published {
  return { direction, value, low, high, confidence };
}

/** A share with its number of observations. */
export interface CountedShare {
  readonly share: number;
  readonly n: number;
}

/**
 * The difference of two shares of different people, with its normal interval.
 *
 * @example
 * shareGap('negative', { share: 0.25, n: 75 }, { share: 0.5, n: 100 }); // −0.25, standard error √(0.0025 + 0.0025)
 */
export function shareGap(
  direction: Direction,
  treated: CountedShare,
  control: CountedShare,
  confidence: Confidence = 'verified',
): Published {
  const variance = ({ share, n }: CountedShare) => (share * (1 - share)) / n;
  const error = Math.sqrt(variance(treated) + variance(control));
  return withError(direction, treated.share - control.share, error, confidence);
}
