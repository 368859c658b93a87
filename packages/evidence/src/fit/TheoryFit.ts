import type { MechanismName } from '@fairweather/core';
import type { CountLaw } from './CountLaw.js';

/** The estimate of a parameter from the counts. */
export interface Estimate {
  readonly value: number;
  /** Bounds of the 95 % profile-likelihood interval. */
  readonly low: number;
  readonly high: number;
  /** The ends at which the interval reaches the limit of the parameter: there the counts only bound it. */
  readonly atLimit: readonly ('low' | 'high')[];
  /** The limit of the parameter that the estimate itself is at, if any. */
  readonly bound?: 'low' | 'high';
  /**
   * By how much the variance of the estimate exceeds that of independent counts, since people stay the same: the
   * interval is wider by its root.
   */
  readonly stretch: number;
}

/** The best fit of a theory to the counts. */
export interface TheoryFit {
  readonly theory: string;
  /** With the binomial coefficients, so that it can be compared with other software. */
  readonly logLikelihood: number;
  /** The assumed distribution of the counts; with the correlation of a beta-binomial law as estimated. */
  readonly law: { readonly name: CountLaw['name']; readonly correlation: number };
  /** Number of fitted parameters, including the levels of the groups; one at its limit was not chosen, and is none. */
  readonly parameters: number;
  /** Number of counts in the fit; a closed unit does not count. */
  readonly counts: number;
  readonly aic: number;
  readonly bic: number;
  readonly estimates: { readonly [Name in MechanismName]?: Estimate };
  /** Effects of the units that all groups share, in logits; only if the fit assumes them. */
  readonly unitEffects?: readonly number[];
  /**
   * The log-likelihood if each day's choice came before its cues, with the parameters that are best then; nothing if
   * intervals were not computed.
   */
  readonly choiceFirst?: number;
  /** Log odds of taking before any policy, one per group: of the share of occasions. */
  readonly levels: readonly number[];
  /** Expected numbers, one list per group, in the order of its counts. */
  readonly expected: readonly (readonly number[])[];
  /**
   * Number of starts of the search, and how many of them ended within 0.01 of the best log-likelihood. All but the
   * best three get only a short search, so with many parameters few may get that far; a better point found during the
   * computation of the intervals counts as one more start.
   */
  readonly starts: { readonly tried: number; readonly agreed: number };
  /** False if a further step might still improve the fit: it may not be the best. */
  readonly converged: boolean;
}
