import { normalQuantile } from '../random/normalQuantile.js';
import { incompleteBeta } from './incompleteBeta.js';

/**
 * The cumulative distribution of Student's t, to about ten decimals.
 *
 * @param t any number
 * @param degrees of freedom, above 0
 * @example
 * studentTCumulative(2.228138852, 10); // 0.975
 */
export function studentTCumulative(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value below which Student's t falls with the given probability, to about ten decimals.
 *
 * @param probability strictly between 0 and 1
 * @param degrees of freedom, 1 or more
 * @example
 * studentTQuantile(0.975, 10); // 2.228138852
 */
export function studentTQuantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentTQuantile(1 - probability, degrees);
  let low = 0;
  let high = Math.max(2 * normalQuantile(probability), 1);
  while (studentTCumulative(high, degrees) < probability) high *= 2;
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (studentTCumulative(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
