import { InputError, type Scenario } from '@fairweather/core';
import { leaveOneOut, type OutOfSample, predictAfterRemoval } from '../checks/outOfSample.js';
import { type PatternCheck, predictiveChecks } from '../checks/predictiveChecks.js';
import { canLeaveOut, whyUnchecked } from '../checks/pricedSpan.js';
import type { CountData } from '../counts/CountData.js';
import { type FitOptions, fitTheory } from '../fit/fitTheory.js';
import type { TheoryFit } from '../fit/TheoryFit.js';
import { reasonOf } from './reasonOf.js';

/** The examination of a theory with counts. */
export interface TheoryReport {
  readonly fit: TheoryFit;
  /** Simulated patterns; only if every group was counted in every unit, before, during and after one price. */
  readonly checks?: readonly PatternCheck[];
  /** Predictions after the price, from a fit up to its end. */
  readonly afterRemoval?: OutOfSample;
  /** Predictions for each group from the others. */
  readonly leftOut?: OutOfSample;
  /** Why the counts do not allow the checks, in one sentence; only if they do not. */
  readonly checksLeftOut?: string;
}

/** Options for `examineTheory`. */
export interface ExamineOptions extends FitOptions {
  /** Number of simulated studies for the patterns; 0 leaves out all checks. */
  readonly replicates?: number;
  readonly seed?: string;
}

/**
 * Fits a theory to counts and, if the counts allow it, checks it beyond the mean path.
 *
 * @throws InputError as `fitTheory`
 */
export function examineTheory(
  data: CountData,
  scenario: Scenario,
  theory: string,
  { replicates = 400, seed = 'checks', ...options }: ExamineOptions = {},
): TheoryReport {
  const fit = fitTheory(data, scenario, theory, options);
  if (replicates === 0) return { fit };
  const { law, unitEffects } = options;
  const refits = { ...(law ? { law } : {}), ...(unitEffects ? { unitEffects } : {}) };
  try {
    const leftOut = canLeaveOut(data, scenario)
      ? { leftOut: leaveOneOut(data, scenario, fit, refits) }
      : undefined;
    const checksLeftOut = whyUnchecked(data, scenario);
    if (checksLeftOut !== undefined) return { fit, ...leftOut, checksLeftOut };
    return {
      fit,
      ...leftOut,
      checks: predictiveChecks(data, scenario, fit, { replicates, seed }),
      afterRemoval: predictAfterRemoval(data, scenario, fit),
    };
  } catch (error) {
    // Only part of the counts is fitted here: this can fail where the fit to all of them did not.
    if (error instanceof InputError) throw error;
    return {
      fit,
      checksLeftOut: `the theory could not be fitted to part of the counts (${reasonOf(error)}).`,
    };
  }
}
