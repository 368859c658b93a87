import { log, studentTQuantile } from '@fairweather/core/tools';
import type { OutOfSample } from '../checks/outOfSample.js';
import type { PatternCheck } from '../checks/predictiveChecks.js';
import type { TheoryFit } from '../fit/TheoryFit.js';
import { compareScores, type ScoreComparison } from './compareScores.js';

/** The verdict of the counts on a theory. */
export interface TheoryVerdict {
  readonly theory: string;
  /** The verdict in words, such as "supported; cannot be told apart from signal; bounded only: recovery". */
  readonly words: string;
  /** Another theory is clearly better, or studies simulated under this one do not look like the counts. */
  readonly rejected: boolean;
  /** As good as the best, and no theory with fewer parameters is. */
  readonly supported: boolean;
  /** Theories whose best paths a study of this size could not distinguish from this one's. */
  readonly sameAs: readonly string[];
  /** Parameters for which the counts give a bound but no value. */
  readonly bounded: readonly string[];
  /** Patterns that its simulated studies do not reproduce, each judged as one of several. */
  readonly contradicted: readonly string[];
  /** How it predicts left-out groups; only if all theories were tested so. */
  readonly scores?: ScoreComparison;
}

/** A theory that was fitted, and what else is known of it. */
export interface Judged {
  readonly fit: TheoryFit;
  readonly leftOut?: OutOfSample;
  readonly checks?: readonly PatternCheck[];
}

/**
 * A log score behind the best by less than this says nothing, whatever its standard error.
 *
 * Source: Sivula, Magnusson, Matamoros & Vehtari (2020), Uncertainty in Bayesian leave-one-out cross-validation based
 * model comparison, arXiv:2008.10296.
 */
export const SCORE_MARGIN = 4;

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

/** Patterns together contradict a theory that is right this often, at most. */
export const CONTRADICTS = 0.05;

/**
 * The verdict of the counts on each theory. Theories are compared by their log scores for left-out groups; only if some
 * were not tested so, by BIC.
 *
 * @param treated for each group of the counts, whether it was treated
 */
export function verdicts(reports: readonly Judged[], treated: readonly boolean[] = []): TheoryVerdict[] {
  const compared = reports.flatMap(({ leftOut }) => (leftOut ? [leftOut.byGroup] : []));
  const scores =
    compared.length === reports.length && compared.length > 0 ? compareScores(compared, treated) : undefined;
  return reports.map(({ fit, checks = [] }, t) => {
    const standing = scores ? byScore(reports, scores, t, treated.length) : byBic(reports, t);
    const { worse, supported } = standing;
    const judged = checks.filter(({ p }) => p !== undefined);
    const contradicted = judged
      .filter(({ p = 1 }) => p < CONTRADICTS / judged.length)
      .map(({ pattern }) => pattern);
    const rejected = worse || contradicted.length > 0;
    const sameAs = reports
      .filter((other) => other.fit !== fit && apart(fit, other.fit) < SAME_WITHIN)
      .map((other) => other.fit.theory);
    const bounded = Object.entries(fit.estimates)
      .filter(([, estimate]) => estimate.atLimit.length > 0)
      .map(([name]) => name);
    const words = rejected
      ? [
          'rejected',
          ...(contradicted.length > 0 ? [`its simulated studies differ in ${contradicted.join(', ')}`] : []),
        ]
      : [
          supported ? 'supported' : standing.else,
          ...(sameAs.length > 0 ? [`cannot be told apart from ${sameAs.join(', ')}`] : []),
          ...(bounded.length > 0 ? [`bounded only: ${bounded.join(', ')}`] : []),
        ];
    return {
      theory: fit.theory,
      words: words.join('; '),
      rejected,
      supported: supported && !rejected,
      sameAs,
      bounded,
      contradicted,
      ...(scores ? { scores: scores[t] } : {}),
    };
  });
}

/** How a theory stands. */
interface Standing {
  readonly worse: boolean;
  readonly supported: boolean;
  /** Said of one that is neither. */
  readonly else: string;
}

/**
 * Worse if it lies behind the best by more than the margin and by more than chance would bring about. Not supported if
 * it lies behind by more than the margin and its standard error, or is no better than a theory with fewer parameters.
 */
function byScore(
  reports: readonly Judged[],
  scores: readonly ScoreComparison[],
  t: number,
  groups: number,
): Standing {
  const { behind, error, score } = scores[t];
  const worse = behind > SCORE_MARGIN && behind > studentTQuantile(0.975, Math.max(1, groups - 2)) * error;
  const close = behind <= Math.max(SCORE_MARGIN, error);
  const simpler = reports.some(
    ({ fit }, other) =>
      fit.parameters < reports[t].fit.parameters && scores[other].score > score - SCORE_MARGIN,
  );
  return {
    worse,
    supported: close && !simpler,
    else: close ? NO_BETTER : 'predicts worse, but not clearly',
  };
}

const NO_BETTER = 'no better than a simpler theory';

/** Worse if another is better by more than the margin, and not only because it has fewer parameters. */
function byBic(reports: readonly Judged[], t: number): Standing {
  const { fit } = reports[t];
  const best = Math.min(...reports.map((report) => report.fit.bic));
  const worse = reports.some(
    ({ fit: other }) =>
      fit.bic - other.bic > BIC_MARGIN && other.logLikelihood - fit.logLikelihood > SAME_WITHIN,
  );
  return { worse, supported: fit.bic - best <= BIC_MARGIN, else: NO_BETTER };
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
