import { log } from './log.js';

/** ln √(2π) */
const HALF_LN_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to the last digits. */
const LARGE = 15;
/** Bernoulli numbers B₂ₖ / (2k(2k − 1)), k = 1, 2 … */
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * The natural logarithm of the gamma function, to about 14 digits. It gives the same digits everywhere; one that uses
 * `Math.log` does not.
 *
 * Source: Stirling's series, DLMF 5.11.1, https://dlmf.nist.gov/5.11; smaller numbers are first raised by
 * Γ(x + 1) = x·Γ(x).
 *
 * @param x above 0; Infinity otherwise
 * @example
 * logGamma(5); // ln 24 = 3.178053830348
 */
export function logGamma(x: number): number {
  if (x <= 0) return Number.POSITIVE_INFINITY;
  let large = x;
  let product = 1;
  while (large < LARGE) product *= large++;
  let series = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) series = series / (large * large) + coefficients[k];
  return (large - 0.5) * log(large) - large + HALF_LN_TWO_PI + series / large - log(product);
}
