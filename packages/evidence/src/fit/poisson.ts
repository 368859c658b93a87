import { log, logGamma } from '@fairweather/core';

/**
 * The log probability of a Poisson count, including the log-factorial term.
 *
 * @param count 0, 1, 2 …
 * @param expected above 0; at 0 only a count of 0 is possible
 * @example
 * poissonLog(0, 2); // -2
 */
export function poissonLog(count: number, expected: number): number {
  if (expected === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  return count * log(expected) - expected - logGamma(count + 1);
}

/**
 * The signed root of one count's contribution to the deviance. The sum of squares is twice the log-likelihood lost
 * relative to a perfect fit, so least squares over these residuals is maximum likelihood.
 *
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 2.4,
 * doi:10.1007/978-1-4899-3242-6.
 */
export function devianceResidual(count: number, expected: number): number {
  const apart = count > 0 ? count * log(count / expected) - (count - expected) : expected;
  return Math.sign(count - expected) * Math.sqrt(2 * Math.max(0, apart));
}
