import type { Scenario } from '@fairweather/core';
import type { CountData } from '../counts/CountData.js';
import { type ExamineOptions, examineTheory, type TheoryReport } from './examineTheory.js';
import { reasonOf } from './reasonOf.js';

/** A theory that could not be fitted to counts. */
export interface TheoryFailure {
  readonly theory: string;
  /** The error, in one sentence. */
  readonly failed: string;
}

/** The result for a theory: its report, or the reason why there is none. */
export type TheoryAttempt = TheoryReport | TheoryFailure;

/**
 * Examines a theory; a fit that fails becomes a sentence, so that it does not end the work on other theories.
 *
 * @throws InputError as `examineTheory`, since an error in the counts concerns every theory
 */
export function attemptTheory(
  data: CountData,
  scenario: Scenario,
  theory: string,
  options: ExamineOptions = {},
  examine: typeof examineTheory = examineTheory,
): TheoryAttempt {
  try {
    return examine(data, scenario, theory, options);
  } catch (error) {
    // Anything but a plain error is about the counts, or a fault of ours.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return {
      theory,
      failed:
        `The theory "${theory}" could not be fitted to these counts (${reasonOf(error)}): see whether they ` +
        `are right, ` +
        'or choose a theory with fewer parameters.',
    };
  }
}

/** True if a theory was fitted. */
export function isFitted(attempt: TheoryAttempt): attempt is TheoryReport {
  return 'fit' in attempt;
}
