import { fUpperTail } from './fDistribution.js';
import type { Spread } from './Spread.js';

/** One line of an analysis of variance; the names are those of its JSON. */
export interface Effect {
  /** Mean square of the effect over that of the error; 0 or more, NaN if neither varies. */
  readonly F: number;
  /** Degrees of freedom of the effect and of the error. */
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
