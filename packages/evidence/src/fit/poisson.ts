import { exp, log, logGamma } from '@fairweather/core/tools';

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

/**
 * The 5 % and 95 % quantiles of a Poisson count: at least 90 % lie between them, ends included; NaN if the expected
 * number is not finite.
 *
 * @example
 * poissonInterval(10); // { low: 5, high: 15 }
 */
export function poissonInterval(expected: number): { readonly low: number; readonly high: number } {
  if (!Number.isFinite(expected)) return { low: Number.NaN, high: Number.NaN };
  let low: number | undefined;
  let sum = 0;
  for (let count = 0; ; count++) {
    sum += exp(poissonLog(count, expected));
    if (low === undefined && sum >= 0.05) low = count;
    if (sum >= 0.95) return { low: low ?? count, high: count };
  }
}
