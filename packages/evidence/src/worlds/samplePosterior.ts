import { findTheory, type MechanismName, type Scenario, type TheoryName } from '@fairweather/core';
import { exp } from '@fairweather/core/tools';
import type { CountData } from '../counts/CountData.js';
import { type FitProblem, fitProblem } from '../fit/FitProblem.js';
import { fittedScenario, groupCounts } from '../fit/simulateCounts.js';
import { stretches } from '../fit/stretch.js';
import { bestLevels } from './bestLevels.js';
import { effectiveSize, metropolis, rootOfCovariance } from './metropolis.js';
import { logPrior, priorsOf } from './priors.js';

/** A theory with values that the counts allow. */
export interface PosteriorWorld {
  readonly theory: TheoryName;
  readonly values: { readonly [Name in MechanismName]?: number };
  /** Share of the possible occasions that arise, where the counts say only how many were possible. */
  readonly occasions?: number;
}

/** Draws of the parameters of a theory from what the counts and the stated priors leave. */
export interface Posterior {
  /** The draws, each a world: the theory, and a value for each of its fitted parameters. */
  readonly worlds: readonly PosteriorWorld[];
  /** Share of the steps of the walk that were taken; a good walk has .15 to .5. */
  readonly acceptance: number;
  /** How many independent draws the walk is worth, for the parameter for which that is fewest. */
  readonly effective: number;
}

/** Options for `samplePosterior`. */
export interface PosteriorOptions {
  /** Number of draws. Default: 400. */
  readonly draws?: number;
  /** Steps of the walk per draw. Default: 10. */
  readonly thin?: number;
  /** Steps of each of the two walks that learn how far to step. Default: 600. */
  readonly warmUp?: number;
  /** Number of simulated studies from which the spread learns how far counts depend on each other. Default: 200. */
  readonly studies?: number;
  /** Any string. Default: `"worlds"`. */
  readonly seed?: string;
}

/** The best step of a random walk in many dimensions: Roberts, Gelman & Gilks (1997), doi:10.1214/aoap/1034625254. */
const BEST_STEP = 2.38;

/**
 * Draws the parameters of a theory from what counts and stated priors leave: a random walk over the mean field
 * likelihood, in logarithms, with the levels of the groups integrated out.
 *
 * People stay the same over the weeks, so the counts of a group depend on each other and a likelihood that takes them
 * for independent is too narrow. Along each parameter it is stretched around its centre, by the root of the same factor
 * as the intervals of a fit.
 *
 * Source: Ribatet, Cooley & Davison (2012), doi:10.5705/ss.2009.248, for the stretch.
 *
 * @throws InputError when the theory is unknown or cannot be fitted to counts
 * @example
 * const few = { draws: 20, warmUp: 40, studies: 0 };
 * samplePosterior(haifaCounts, daycare, 'image', few).worlds.length; // 20
 */
export function samplePosterior(
  data: CountData,
  scenario: Scenario,
  theory: string,
  { draws = 400, thin = 10, warmUp = 600, studies = 200, seed = 'worlds' }: PosteriorOptions = {},
): Posterior {
  const problem = fitProblem(data, scenario, theory);
  const names = problem.names as readonly MechanismName[];
  if (names.length === 0)
    return {
      worlds: worldsOf([], new Array<number[]>(draws).fill([]), theory),
      acceptance: 1,
      effective: draws,
    };
  const priors = priorsOf(names, problem.size);
  const prior = (point: readonly number[]) => point.reduce((sum, at, k) => sum + logPrior(priors[k], at), 0);
  const likelihood = likelihoodOf(problem);
  const plain = (point: readonly number[]) => {
    const before = prior(point);
    return before === Number.NEGATIVE_INFINITY ? before : before + likelihood(point);
  };
  const step = BEST_STEP / Math.sqrt(names.length);
  const walk = (
    density: typeof plain,
    options: Omit<Parameters<typeof metropolis>[1], 'seed'>,
    about: string,
  ) => metropolis(density, { ...options, seed: `${seed}, ${theory}, ${about}` });
  const start = priors.map(({ centre }) => centre);
  const guess = start.map((_, k) => start.map((__, j) => (j === k ? 0.3 / Math.sqrt(names.length) : 0)));
  const first = walk(plain, { start, steps: warmUp, root: guess }, 'first').points;
  const found = walk(
    plain,
    {
      start: first[first.length - 1],
      steps: warmUp,
      root: rootOfCovariance(first.slice(-warmUp / 2), step),
    },
    'second',
  ).points.slice(-warmUp / 2);
  const centre = start.map((_, k) => found.reduce((sum, point) => sum + point[k], 0) / found.length);
  const wider = stretchAt(centre, { data, scenario, theory, problem, studies, seed });
  const density = (point: readonly number[]) => {
    const before = prior(point);
    if (before === Number.NEGATIVE_INFINITY) return before;
    return before + likelihood(point.map((at, k) => centre[k] + (at - centre[k]) / wider[k]));
  };
  const { points, acceptance } = walk(
    density,
    { start: centre, steps: draws * thin, root: rootOfCovariance(found, step) },
    'draws',
  );
  return {
    worlds: worldsOf(
      names,
      points.filter((_, i) => i % thin === thin - 1),
      theory,
    ),
    acceptance,
    effective: Math.min(...names.map((_, k) => effectiveSize(points.map((point) => point[k])))),
  };
}

/** Points as worlds. */
function worldsOf(
  names: readonly MechanismName[],
  points: readonly (readonly number[])[],
  theory: string,
): PosteriorWorld[] {
  const { name } = findTheory(theory);
  const chance = names.indexOf('opportunity');
  return points.map((point) => ({
    theory: name,
    values: Object.fromEntries(names.map((parameter, k) => [parameter, exp(point[k])])),
    ...(chance < 0 ? {} : { occasions: exp(point[chance]) }),
  }));
}

/** The likelihood at the logarithms of parameters; the levels are sought from those of the last point. */
function likelihoodOf(problem: FitProblem): (point: readonly number[]) => number {
  let levels = problem.startLevels;
  return (point) => {
    const found = bestLevels(problem, point.map(exp), levels);
    if (!Number.isFinite(found.logMarginal)) return Number.NEGATIVE_INFINITY;
    levels = found.levels;
    return found.logMarginal;
  };
}

/** By how much wider each parameter is known than by independent counts: the root of the factor of the fits, 1 to 3. */
function stretchAt(
  centre: readonly number[],
  {
    data,
    scenario,
    theory,
    problem,
    studies,
    seed,
  }: {
    readonly data: CountData;
    readonly scenario: Scenario;
    readonly theory: string;
    readonly problem: FitProblem;
    readonly studies: number;
    readonly seed: string;
  },
): number[] {
  if (studies < 2) return centre.map(() => 1);
  const values = centre.map(exp);
  const { levels, expected } = bestLevels(problem, values, problem.startLevels);
  const estimates = Object.fromEntries(problem.names.map((name, k) => [name, { value: values[k] }]));
  const simulated = groupCounts(fittedScenario(scenario, { theory, estimates, levels }), {
    replicates: studies,
    seed,
  });
  const best = { values, levels, expected, deviance: 0, converged: true };
  return stretches(data, problem, best, simulated).map((factor) =>
    Math.sqrt(Math.min(9, Math.max(1, factor))),
  );
}
