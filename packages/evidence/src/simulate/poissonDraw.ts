import { exp } from '@fairweather/core';
import { poissonLog } from '../fit/poisson.js';

/**
 * The Poisson count for a uniform draw, by inversion.
 *
 * @param expected above 0, up to some hundreds
 * @param draw strictly between 0 and 1
 * @example
 * poissonDraw(1, 0.5); // 1, since 37 % are 0 and a further 37 % are 1
 */
export function poissonDraw(expected: number, draw: number): number {
  let sum = 0;
  for (let count = 0; ; count++) {
    const share = exp(poissonLog(count, expected));
    sum += share;
    // Beyond the mean, if a term no longer changes the sum, rounding is keeping it below the draw.
    if (draw < sum || (count > expected && share < 1e-17)) return count;
  }
}
