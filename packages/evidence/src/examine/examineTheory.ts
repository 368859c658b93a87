import type { Scenario } from '@fairweather/core';
import { leaveOneOut, type OutOfSample, predictAfterRemoval } from '../checks/outOfSample.js';
import { type PatternCheck, predictiveChecks } from '../checks/predictiveChecks.js';
import { whyUnchecked } from '../checks/whyUnchecked.js';
import type { CountData } from '../data/CountData.js';
import { type FitOptions, fitTheory } from '../fit/fitTheory.js';
import type { TheoryFit } from '../fit/TheoryFit.js';

/** A theory held against counts. */
export interface TheoryReport {
  readonly fit: TheoryFit;
  /** Patterns, simulated; only where every group was counted in every unit, before, under and after one price. */
  readonly checks?: readonly PatternCheck[];
  /** Fitted up to the end of the price, the rest predicted. */
  readonly afterRemoval?: OutOfSample;
  /** Each group predicted from the others. */
  readonly leftOut?: OutOfSample;
  /** Why the counts do not allow the checks, in a sentence; only where they do not. */
  readonly checksLeftOut?: string;
}

/** How to examine a theory. */
export interface ExamineOptions extends FitOptions {
  /** How many times people are simulated for the patterns; 0 leaves out all checks. */
  readonly replicates?: number;
  readonly seed?: string;
}

/**
 * Fits a theory to counts and, where the counts allow it, checks it beyond the mean path.
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
  const checksLeftOut = whyUnchecked(data, scenario);
  if (checksLeftOut !== undefined) return { fit, checksLeftOut };
  return {
    fit,
    checks: predictiveChecks(data, scenario, fit, { replicates, seed }),
    afterRemoval: predictAfterRemoval(data, scenario, fit),
    leftOut: leaveOneOut(data, scenario, fit),
  };
}
