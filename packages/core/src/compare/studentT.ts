import { exp } from '../numbers/exp.js';
import { log } from '../numbers/log.js';
import { logGamma } from '../numbers/logGamma.js';
import { normalQuantile } from '../numbers/normalQuantile.js';

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

/**
 * The regularised incomplete beta function I_x(a, b), to about ten decimals; the t and the F distribution stand on it.
 *
 * Source: its continued fraction, DLMF 8.17.22, https://dlmf.nist.gov/8.17.
 *
 * @param x 0 to 1
 * @param a above 0
 * @param b above 0
 * @example
 * incompleteBeta(0.5, 2, 2); // 0.5
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return (front * continuedFraction(x, a, b)) / a;
}

/** Lentz's method; tiny keeps a denominator from being zero. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let result = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) return result;
  }
  return result;
}
