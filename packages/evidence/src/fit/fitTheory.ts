import { InputError, type MechanismName, type Scenario } from '@fairweather/core';
import { exp, log } from '@fairweather/core/tools';
import type { CountData } from '../counts/CountData.js';
import { betaBinomial, type CountLaw } from './CountLaw.js';
import { type FitProblem, fitProblem, logLikelihood } from './FitProblem.js';
import { parametersOf } from './fittedParameters.js';
import { type Maximum, maximise, type Point } from './maximise.js';
import { profile } from './profile.js';
import { type Found, search, searchFrom, startsOf } from './search.js';
import { fittedScenario, groupCounts } from './simulateCounts.js';
import { stretches } from './stretch.js';
import type { Estimate, TheoryFit } from './TheoryFit.js';

/** Options for `fitTheory`. */
export interface FitOptions {
  /** Additional starts for the search, by parameter name; the best fit of a nested theory is a good one. */
  readonly hints?: readonly Readonly<Record<string, number>>[];
  /** Search only from this fit: for fits to a part of counts that were fitted before. */
  readonly from?: Pick<TheoryFit, 'estimates' | 'levels'>;
  /** Compute the intervals, which takes most of the time. Default: true. */
  readonly intervals?: boolean;
  /**
   * Number of studies simulated with people, from which the intervals learn how far the counts of a group depend on
   * each other; with 0 they take them for independent. Default: 400.
   */
  readonly studies?: number;
  /** The distribution of the counts. Default: binomial. */
  readonly law?: CountLaw['name'];
  /** Whether each unit has an effect of its own that all groups share. Default: no. */
  readonly unitEffects?: boolean;
}

/**
 * Fits a theory to counts by maximum likelihood: binomial counts around the mean field of the mechanism, which is a
 * mean over people who differ; one level per group.
 *
 * @param scenario calendar, policy and the values of everything that is not fitted; its groups are those of the data
 * @throws InputError when the theory is unknown, or counts cannot inform it, or nothing was counted or taken, or
 *   there are not more counts than parameters
 * @throws Error when every start of the search failed; `attemptTheory` makes a sentence of it
 * @example
 * fitTheory(haifaCounts, daycare, 'frame').estimates.guilt?.low; // about 1 logit
 */
export function fitTheory(
  data: CountData,
  scenario: Scenario,
  theory: string,
  { hints = [], from, intervals = true, studies = 400, law, unitEffects = false }: FitOptions = {},
): TheoryFit {
  const assumptions = { unitEffects };
  let problem = fitProblem(data, scenario, theory, assumptions);
  if (problem.counts.length === 0)
    throw new InputError(`${data.name} contains no counts: there is nothing to fit.`);
  // A part of previously fitted counts has already been checked as a whole.
  if (!from) refuseTooFew(data, theory, problem.names.length);
  const inOrder = (values: Readonly<Record<string, number>>) =>
    problem.names.map((name, k) => values[name] ?? Math.max(0, problem.low[k]));
  let found: Found = from ? searchFrom(problem, pointOf(problem, from)) : search(problem, hints.map(inOrder));
  if (!Number.isFinite(found.deviance)) {
    throw new Error(`all ${found.ends.length} starts of the search failed`);
  }
  if (law === 'beta-binomial') {
    const scattered = withCorrelation(problem, found);
    problem = scattered.problem;
    found = { ...scattered.best, ends: [scattered.best.deviance] };
  }
  const names = parametersOf(data, theory);
  const plain = (best: Maximum) =>
    Object.fromEntries(
      names.map((name, k) => [
        name,
        { value: best.values[k], low: Number.NaN, high: Number.NaN, atLimit: [], stretch: 1 },
      ]),
    );
  const simulated = (best: Maximum) =>
    groupCounts(fittedScenario(scenario, { theory, estimates: plain(best), levels: best.levels }), {
      replicates: studies,
      seed: 'people',
    });
  const stretch = (best: Maximum) =>
    intervals && studies > 1 && names.length > 0 ? stretches(data, problem, best, simulated(best)) : [];
  let wider = stretch(found);
  const estimates: { [Name in MechanismName]?: Estimate } = plain(found);
  // Where a parameter is at a bound, a better valley is likeliest, and a walk short: those walks come first.
  const walks = () =>
    names
      .map((_, k) => k)
      .sort((a, b) => Number(!boundOf(problem, found, a).bound) - Number(!boundOf(problem, found, b).bound));
  let left = intervals ? walks() : [];
  for (let repairs = 0; left.length > 0; ) {
    const [k, ...others] = left;
    left = others;
    const walked = profile(problem, found, k, wider[k] ?? 1);
    if (walked.better && repairs++ < 5) {
      // The search had missed a better point: go there, which is one more start, and compute the intervals again.
      const again = searchFrom(problem, walked.better, { steps: 300 });
      found = { ...again, ends: [...found.ends, ...again.ends] };
      wider = stretch(found);
      left = walks();
      continue;
    }
    estimates[names[k]] = { ...walked.estimate, ...boundOf(problem, found, k), stretch: wider[k] ?? 1 };
  }
  const likelihood = logLikelihood(problem, found.expected);
  // A closed unit has no count.
  const counted = problem.counts.filter((one) => one.opportunities > 0).length;
  const inside = problem.names.filter((_, k) => !boundOf(problem, found, k).bound).length;
  const parameters = data.groups.length + inside + (law === 'beta-binomial' ? 1 : 0);
  const choiceFirst = () => {
    const other = fitProblem(data, scenario, theory, {
      ...assumptions,
      law: problem.law,
      order: 'choice first',
    });
    return -maximise(other, found).deviance / 2;
  };
  return {
    theory,
    logLikelihood: likelihood,
    law: { name: problem.law.name, correlation: problem.law.correlation },
    parameters,
    counts: counted,
    aic: 2 * parameters - 2 * likelihood,
    bic: parameters * log(counted) - 2 * likelihood,
    estimates,
    ...(unitEffects ? { unitEffects: problem.unitEffects(found.values) } : {}),
    ...(intervals ? { choiceFirst: choiceFirst() } : {}),
    levels: found.levels,
    expected: byGroup(data, found.expected),
    starts: startsOf(found),
    converged: found.converged,
  };
}

/** The point of a fit nearby, for another problem with the same parameters. */
export function pointOf(
  problem: FitProblem,
  { estimates, levels }: Pick<TheoryFit, 'estimates' | 'levels'>,
): Point {
  const known = estimates as { readonly [name: string]: Estimate | undefined };
  return {
    values: problem.names.map((name, k) => known[name]?.value ?? Math.max(0, problem.low[k])),
    levels,
  };
}

/** The limit at which a parameter is, if it is at one. */
function boundOf(
  { low, high }: FitProblem,
  { values }: Point,
  k: number,
): { readonly bound?: 'low' | 'high' } {
  if (values[k] <= low[k]) return { bound: 'low' };
  return values[k] >= high[k] ? { bound: 'high' } : {};
}

/**
 * The correlation within a unit that makes the counts most likely, with everything else at its best, by golden section.
 */
function withCorrelation(
  problem: FitProblem,
  start: Point,
): { readonly problem: FitProblem; readonly best: Maximum } {
  let best = { problem, best: maximise(problem, start) };
  const at = (logit: number): number => {
    const correlated = { ...problem, law: betaBinomial(1 / (1 + exp(-logit))) };
    const found = maximise(correlated, best.best);
    if (found.deviance < best.best.deviance) best = { problem: correlated, best: found };
    return found.deviance;
  };
  let [low, high] = [-10, 0];
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [high - golden * (high - low), low + golden * (high - low)];
  let [atA, atB] = [at(a), at(b)];
  while (high - low > 0.02) {
    if (atA < atB) {
      [high, b, atB] = [b, a, atA];
      a = high - golden * (high - low);
      atA = at(a);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + golden * (high - low);
      atB = at(b);
    }
  }
  return best;
}

/** One list per group of what is one list for all. */
export function byGroup({ groups }: CountData, all: ArrayLike<number>): number[][] {
  let at = 0;
  return groups.map(({ counts }) => counts.map(() => all[at++]));
}

/**
 * Refuses counts that say nothing about a theory: every theory fits them, or they do not outnumber its parameters. A
 * closed unit is not a count.
 *
 * @param free number of parameters beside the levels
 * @throws InputError that names the counts and the remedy, or when the theory is unknown or cannot be fitted to counts
 */
export function refuseTooFew(
  data: CountData,
  theory: string,
  free = parametersOf(data, theory).length,
): void {
  const { name, groups, calendar } = data;
  const parameters = groups.length + free;
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
