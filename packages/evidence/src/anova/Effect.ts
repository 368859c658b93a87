import { incompleteBeta } from '@fairweather/core/tools';
import type { Spread } from './typeThree.js';

/** One line of an analysis of variance; the names are those of its JSON. */
export interface Effect {
  /** Mean square of the effect over that of the error; 0 or more, NaN if neither varies. */
  readonly F: number;
  /** Degrees of freedom of the effect and of the error; the latter need not be whole in a quasi-F. */
  readonly df: readonly [number, number];
  /** Probability of an F at least this large without an effect, 0 to 1; NaN if F is. */
  readonly p: number;
  /** In squared units of the data. */
  readonly sumOfSquares: number;
  /** The sum of squares divided by its degrees of freedom. */
  readonly meanSquare: number;
}

/**
 * The F test of an effect against an error term.
 *
 * @example
 * testAgainst({ sumOfSquares: 12, degrees: 2 }, { sumOfSquares: 4, degrees: 2 }).p; // 1 / (1 + 3) = 0.25
 */
export function testAgainst(effect: Spread, error: Spread): Effect {
  const meanSquare = effect.sumOfSquares / effect.degrees;
  const F = meanSquare / (error.sumOfSquares / error.degrees);
  const df = [effect.degrees, error.degrees] as const;
  const p = Number.isNaN(F) ? Number.NaN : fUpperTail(F, df);
  return { F, df, p, sumOfSquares: effect.sumOfSquares, meanSquare };
}

/**
 * A quasi-F, for an effect whose error has two sources, such as other centres and other weeks: its mean square over
 * the sum of both mean squares less that of the residual, which both contain.
 *
 * Source: Satterthwaite (1946), doi:10.2307/3002019; Winer (1971), Statistical Principles in Experimental Design,
 * section 5.15.
 *
 * @returns with fractional degrees of freedom of the error; F and p are NaN where that error is not above zero
 */
export function quasiF(effect: Spread, [one, other]: readonly [Spread, Spread], residual: Spread): Effect {
  const parts = [one, other, residual].map(({ sumOfSquares, degrees }) => ({
    square: sumOfSquares / degrees,
    degrees,
  }));
  const [a, b, rest] = parts;
  const error = a.square + b.square - rest.square;
  const meanSquare = effect.sumOfSquares / effect.degrees;
  const squares = parts.reduce((sum, { square, degrees }) => sum + (square * square) / degrees, 0);
  const df = [effect.degrees, (error * error) / squares] as const;
  const F = error > 0 ? meanSquare / error : Number.NaN;
  const p = error > 0 ? fUpperTail(F, df) : Number.NaN;
  return { F, df, p, sumOfSquares: effect.sumOfSquares, meanSquare };
}

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
