import type { MechanismName } from '@fairweather/core';

/** A parameter as the counts know it. */
export interface Estimate {
  readonly value: number;
  /** Bounds of the 95 % profile-likelihood interval. */
  readonly low: number;
  readonly high: number;
  /** At which ends the interval reaches the limit of what the parameter can be: there the counts only bound it. */
  readonly atLimit: readonly ('low' | 'high')[];
}

/** A theory at its best on the counts. */
export interface TheoryFit {
  readonly theory: string;
  /** With the log-factorial term, so that it can be compared with other software. */
  readonly logLikelihood: number;
  /** How many were fitted, the levels of the groups included. */
  readonly parameters: number;
  /** How many counts they were fitted to; a unit in which nothing was open is none. */
  readonly counts: number;
  readonly aic: number;
  readonly bic: number;
  readonly estimates: { readonly [Name in MechanismName]?: Estimate };
  /** Log odds of taking before any policy, one a group. */
  readonly levels: readonly number[];
  /** Expected numbers, one list a group, in the order of its counts. */
  readonly expected: readonly (readonly number[])[];
  /**
   * From how many starts it was sought, and how many of them ended within 0.01 of the best log-likelihood. All but
   * the best three are searched in short, so that few of many parameters may have come so far; a better place that
   * was met while the intervals were worked out counts as one more start.
   */
  readonly starts: { readonly tried: number; readonly agreed: number };
  /** False where no further step was found to be useless: such a fit may not be the best. */
  readonly converged: boolean;
}
