import { log } from '@fairweather/core/tools';
import type { TheoryFit } from '../fit/TheoryFit.js';

/** The verdict of the counts on a theory. */
export interface TheoryVerdict {
  readonly theory: string;
  /** The verdict in words, such as "supported; cannot be told apart from signal; bounded only: recovery". */
  readonly words: string;
  /** Another theory is better by more than the BIC margin, and not only because it has fewer parameters. */
  readonly rejected: boolean;
  /** Within the margin of the best BIC. */
  readonly supported: boolean;
  /** Theories whose best paths a study of this size could not distinguish from this one's. */
  readonly sameAs: readonly string[];
  /** Parameters for which the counts give a bound but no value. */
  readonly bounded: readonly string[];
}

/**
 * A difference of BIC above this is "very strong" evidence.
 *
 * Source: Kass & Raftery (1995), Bayes factors, doi:10.1080/01621459.1995.10476572.
 */
export const BIC_MARGIN = 10;

/**
 * Two paths are the same if a study of the same size would, on average, lose less log-likelihood than this by taking
 * one for the other: half the .95 quantile of χ² with one degree of freedom, as in a 95 % interval.
 */
export const SAME_WITHIN = 1.92;

/** The verdict of the counts on each theory, computed from the fits alone. */
export function verdicts(fits: readonly TheoryFit[]): TheoryVerdict[] {
  const best = Math.min(...fits.map(({ bic }) => bic));
  return fits.map((fit) => {
    const supported = fit.bic - best <= BIC_MARGIN;
    // The counts do not reject a richer theory with a better path; it only needs more information than they can give.
    const rejected = fits.some(
      (other) => fit.bic - other.bic > BIC_MARGIN && other.logLikelihood - fit.logLikelihood > SAME_WITHIN,
    );
    const sameAs = fits
      .filter((other) => other !== fit && apart(fit, other) < SAME_WITHIN)
      .map(({ theory }) => theory);
    const bounded = Object.entries(fit.estimates)
      .filter(([, estimate]) => estimate.atLimit.length > 0)
      .map(([name]) => name);
    const words = rejected
      ? 'rejected'
      : [
          supported ? 'supported' : 'no better than a simpler theory',
          ...(sameAs.length > 0 ? [`cannot be told apart from ${sameAs.join(', ')}`] : []),
          ...(bounded.length > 0 ? [`bounded only: ${bounded.join(', ')}`] : []),
        ].join('; ');
    return { theory: fit.theory, words, rejected, supported, sameAs, bounded };
  });
}

/** The larger of the two divergences, to make sameness symmetric. */
function apart(a: TheoryFit, b: TheoryFit): number {
  return Math.max(divergence(a, b), divergence(b, a));
}

/**
 * The log-likelihood that a study of the same size would lose, on average, if the first fitted theory were true and
 * the second were believed: the Kullback–Leibler divergence between the two sets of Poisson counts.
 *
 * @param truth and rival fitted to the same counts
 */
export function divergence(truth: TheoryFit, rival: TheoryFit): number {
  let sum = 0;
  truth.expected.forEach((numbers, group) => {
    numbers.forEach((expected, i) => {
      const other = rival.expected[group][i];
      if (expected > 0) sum += expected * log(expected / other);
      sum += other - expected;
    });
  });
  return sum;
}
