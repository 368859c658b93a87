import { InputError, type Scenario } from '@fairweather/core';
import { log } from '@fairweather/core/tools';
import type { CountData } from '../counts/CountData.js';
import { fitProblem, logLikelihood } from './FitProblem.js';
import { fittedParameters } from './fittedParameters.js';
import { profile } from './profile.js';
import { search, searchFrom, startsOf } from './search.js';
import type { Estimate, TheoryFit } from './TheoryFit.js';

/** Options for `fitTheory`. */
export interface FitOptions {
  /** Additional starts for the search, by parameter name; the best fit of a nested theory is a good one. */
  readonly hints?: readonly Readonly<Record<string, number>>[];
  /** Search only from these values, by parameter name: for fits to a part of counts that were fitted before. */
  readonly from?: Readonly<Record<string, number>>;
  /** Compute the intervals, which takes most of the time. Default: true. */
  readonly intervals?: boolean;
}

/**
 * Fits a theory to counts by maximum likelihood: Poisson counts around the mechanism's mean field, one level per group.
 *
 * @param scenario calendar, policy and the values of everything that is not fitted; its groups are those of the data
 * @throws InputError when the theory is unknown, or counts cannot inform it, or nothing was counted or taken, or
 *   there are not more counts than parameters
 * @throws Error when every start of the search failed; `attemptTheory` makes a sentence of it
 * @example
 * fitTheory(haifaCounts, daycare, 'frame').estimates.guilt?.value; // about 1.02 logits
 */
export function fitTheory(
  data: CountData,
  scenario: Scenario,
  theory: string,
  { hints = [], from, intervals = true }: FitOptions = {},
): TheoryFit {
  const problem = fitProblem(data, scenario, theory);
  if (problem.counts === 0) throw new InputError(`${data.name} contains no counts: there is nothing to fit.`);
  const { names } = problem;
  // A part of previously fitted counts has already been checked as a whole.
  if (!from) refuseTooFew(data, theory);
  const inOrder = (values: Readonly<Record<string, number>>) =>
    names.map((name, k) => values[name] ?? problem.low[k]);
  let found = from ? searchFrom(problem, inOrder(from)) : search(problem, hints.map(inOrder));
  if (!Number.isFinite(found.deviance)) {
    throw new Error(`all ${found.ends.length} starts of the search failed`);
  }
  const estimates: Record<string, Estimate> = {};
  for (let k = 0, repairs = 0; k < names.length; k++) {
    if (!intervals) {
      estimates[names[k]] = { value: found.values[k], low: Number.NaN, high: Number.NaN, atLimit: [] };
      continue;
    }
    const walked = profile(problem, found.values, found.deviance, k);
    if (walked.better && repairs++ < 5) {
      // The search had missed a better point: go there, which is one more start, and compute the intervals again.
      const again = searchFrom(problem, walked.better);
      found = { ...again, ends: [...found.ends, ...again.ends] };
      k = -1;
      continue;
    }
    estimates[names[k]] = walked.estimate;
  }
  const best = problem.at(found.values);
  const likelihood = logLikelihood(data, best.expected);
  // A closed unit has no count.
  const counted = data.groups.flatMap(({ counts }) => counts).filter((one) => one.opportunities > 0).length;
  const parameters = data.groups.length + names.length;
  return {
    theory,
    logLikelihood: likelihood,
    parameters,
    counts: counted,
    aic: 2 * parameters - 2 * likelihood,
    bic: parameters * log(counted) - 2 * likelihood,
    estimates,
    levels: best.levels,
    expected: best.expected.map((numbers) => Array.from(numbers)),
    starts: startsOf(found),
    converged: found.converged,
  };
}

/**
 * Refuses counts that say nothing about a theory: every theory fits them, or they do not outnumber its parameters. A
 * closed unit is not a count.
 *
 * @throws InputError that names the counts and the remedy, or when the theory is unknown or cannot be fitted to counts
 */
export function refuseTooFew({ name, groups, calendar }: CountData, theory: string): void {
  const parameters = groups.length + fittedParameters(theory).length;
  const counts = groups.flatMap((group) => group.counts).filter(({ opportunities }) => opportunities > 0);
  if (counts.length === 0) {
    throw new InputError(`${name} has no line with opportunities: say out of how many it was counted.`);
  }
  if (counts.every(({ taken }) => taken === 0)) {
    throw new InputError(
      `Nothing was taken in ${name}: correct the column "taken", or count until something is; zeros alone fit every ` +
        `theory.`,
    );
  }
  if (counts.length <= parameters) {
    const lines = counts.length === 1 ? '1 line' : `${counts.length} lines`;
    throw new InputError(
      `${name} has ${lines} with opportunities, too few for the theory "${theory}" with its ${parameters} ` +
        `parameter${parameters === 1 ? '' : 's'} (one level per group among them): count in ${parameters + 1} or ` +
        `more (a ` +
        `${calendar.unit} of a group is one), or choose a theory with fewer.`,
    );
  }
}
