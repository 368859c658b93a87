import { powerOfTen } from '@fairweather/core';

/**
 * A round step (1, 2 or 5 times a power of ten) that divides a range into about this many pieces and never more.
 *
 * @example
 * niceStep(30, 20); // 2: fifteen pieces
 */
export function niceStep(range: number, pieces: number): number {
  const least = range / pieces;
  const power = powerOfTen(least);
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}
