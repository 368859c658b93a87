import { incompleteBeta } from '@fairweather/core';

/**
 * The probability of an F at least this large without an effect, to about ten digits. It is computed as a tail and
 * not as one minus the rest, so a tiny probability keeps its digits.
 *
 * Source: DLMF 8.17 with x = d₂ / (d₂ + d₁ F), https://dlmf.nist.gov/8.17.
 *
 * @param f 0 or more
 * @param degrees of freedom of the effect and of the error, each above 0
 * @example
 * fUpperTail(1, [7, 7]); // 0.5
 */
export function fUpperTail(f: number, [effect, error]: readonly [number, number]): number {
  return incompleteBeta(error / (error + effect * f), error / 2, effect / 2);
}

/**
 * The cumulative distribution of F: the probability of one at most this large without an effect.
 *
 * @param f 0 or more
 * @param degrees of freedom of the effect and of the error, each above 0
 * @example
 * fCumulative(3, [2, 2]); // 3 / (1 + 3) = 0.75
 */
export function fCumulative(f: number, [effect, error]: readonly [number, number]): number {
  if (f === Number.POSITIVE_INFINITY) return 1;
  return incompleteBeta((effect * f) / (error + effect * f), effect / 2, error / 2);
}
