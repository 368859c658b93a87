import { exp } from '@fairweather/core';
import { poissonLog } from '../fit/poisson.js';

/**
 * The 5 % and 95 % quantiles of a Poisson count: at least 90 % lie between them, ends included.
 *
 * @example
 * poissonInterval(10); // { low: 5, high: 15 }
 */
export function poissonInterval(expected: number): { readonly low: number; readonly high: number } {
  let low: number | undefined;
  let sum = 0;
  for (let count = 0; ; count++) {
    sum += exp(poissonLog(count, expected));
    if (low === undefined && sum >= 0.05) low = count;
    if (sum >= 0.95) return { low: low ?? count, high: count };
  }
}
