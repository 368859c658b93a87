import { findTheory, type MechanismName, type Scenario, withTheory } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { CountData } from '../counts/CountData.js';
import { fitProblem } from '../fit/FitProblem.js';
import { poissonDraw } from '../fit/poisson.js';
import { DROP, holding, without } from '../fit/profile.js';
import { searchFrom } from '../fit/search.js';
import type { TheoryFit } from '../fit/TheoryFit.js';

/** How well fits recover a known parameter from simulated counts. */
export interface Recovered {
  readonly name: MechanismName;
  readonly truth: number;
  /** Mean estimate minus the truth, and its simulation error. */
  readonly bias: number;
  readonly biasError: number;
  /** Standard deviation of the estimates. */
  readonly standardDeviation: number;
  /** Share of experiments whose 95 % interval contains the truth, and its simulation error. */
  readonly coverage: number;
  readonly coverageError: number;
}

/** The results of a number of experiments. */
export interface Recovery {
  readonly theory: string;
  readonly experiments: number;
  /** Experiments whose fit did not converge; they are still counted. */
  readonly unconverged: number;
  readonly parameters: readonly Recovered[];
}

/**
 * Simulates counts from known parameters, fits them, and reports how well the fits recover the parameters: Poisson
 * counts around the mean field, with groups, units and opportunities as in the data. Each fit starts from the typical
 * sizes, not from the truth.
 *
 * @param scenario with the true values, under the theory
 * @param fit the theory, and the log odds of taking before any policy, one per group
 */
export function recovery(
  data: CountData,
  scenario: Scenario,
  { theory, levels }: Pick<TheoryFit, 'theory' | 'levels'>,
  { experiments = 100, seed = 'recovery' }: { readonly experiments?: number; readonly seed?: string } = {},
): Recovery {
  const template = fitProblem(data, scenario, theory);
  const { values } = withTheory(scenario, findTheory(theory).name);
  const truth = template.names.map((name) => values[name]);
  const expected = template.at(truth, levels).expected;
  const estimates: number[][] = template.names.map(() => []);
  const covered = template.names.map(() => 0);
  let unconverged = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const problem = fitProblem(drawn(data, expected, seed, experiment), scenario, theory);
    const best = searchFrom(problem, problem.size);
    if (!best.converged) unconverged++;
    for (const [k, value] of best.values.entries()) {
      estimates[k].push(value);
      const { deviance } = searchFrom(holding(problem, k, truth[k]), without(best.values, k));
      if (deviance - best.deviance <= DROP) covered[k]++;
    }
  }
  const parameters = template.names.map((name, k): Recovered => {
    const standardDeviation = sampleStandardDeviation(estimates[k]);
    const coverage = covered[k] / experiments;
    return {
      name,
      truth: truth[k],
      bias: mean(estimates[k]) - truth[k],
      biasError: standardDeviation / Math.sqrt(experiments),
      standardDeviation,
      coverage,
      coverageError: Math.sqrt((0.95 * 0.05) / experiments),
    };
  });
  return { theory, experiments, unconverged, parameters };
}

/** The same groups and units with newly drawn counts. */
function drawn(
  data: CountData,
  expected: readonly Float64Array[],
  seed: string,
  experiment: number,
): CountData {
  const groups = data.groups.map((group, g) => {
    const key = groupKey(seedKey(seed), experiment, { first: g, second: 0 });
    const counts = group.counts.map((count, i) => ({
      ...count,
      taken: poissonDraw(expected[g][i], uniform(key, 0, i, 0)),
    }));
    return { ...group, counts };
  });
  return { ...data, groups };
}
