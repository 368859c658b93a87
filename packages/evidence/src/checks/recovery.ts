import { findTheory, type MechanismName, type Scenario, withTheory } from '@fairweather/core';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { CountData } from '../counts/CountData.js';
import { type FitProblem, fitProblem } from '../fit/FitProblem.js';
import { parametersOf } from '../fit/fittedParameters.js';
import { type Maximum, maximise } from '../fit/maximise.js';
import { DROP } from '../fit/profile.js';
import { fittedScenario, groupCounts } from '../fit/simulateCounts.js';
import { stretches } from '../fit/stretch.js';
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

/** Options for `recovery`. */
export interface RecoveryOptions {
  /** Default: 100. */
  readonly experiments?: number;
  readonly seed?: string;
  /** Number of simulated studies from which each fit learns how far its counts depend on each other. Default: 100. */
  readonly studies?: number;
  /** The scenario whose people are simulated, where the fits assume something else. Default: the same. */
  readonly simulated?: Scenario;
  /** Whether the fits give each unit an effect that all groups share. Default: no. */
  readonly unitEffects?: boolean;
  /** Changes the counts of an experiment before they are fitted: study × group × unit. Default: no change. */
  readonly disturbed?: (
    study: readonly (readonly number[])[],
    experiment: number,
  ) => readonly (readonly number[])[];
}

/**
 * Simulates people with known parameters, fits their counts, and reports how well the fits recover the parameters.
 * People differ and stay the same over the weeks, as in any run; groups, units and opportunities are those of the data.
 * Each fit starts from the typical sizes, not from the truth.
 *
 * @param scenario with the true values, under the theory
 * @param fit the theory, and the log odds of taking before any policy, one per group
 */
export function recovery(
  data: CountData,
  scenario: Scenario,
  { theory, levels }: Pick<TheoryFit, 'theory' | 'levels'>,
  {
    experiments = 100,
    seed = 'recovery',
    studies = 100,
    simulated = scenario,
    unitEffects = false,
    disturbed = (study) => study,
  }: RecoveryOptions = {},
): Recovery {
  const names = parametersOf(data, theory);
  const { values } = withTheory(simulated, findTheory(theory).name);
  const truth = names.map((name) => values[name]);
  const people = (of: Scenario, point: readonly number[], own: readonly number[]) =>
    fittedScenario(of, {
      theory,
      levels: own,
      estimates: Object.fromEntries(names.map((name, k) => [name, { value: point[k] }])),
    });
  const counted = groupCounts(people(simulated, truth, levels), { replicates: experiments, seed });
  const estimates: number[][] = names.map(() => []);
  const covered = names.map(() => 0);
  let unconverged = 0;
  counted.forEach((study, experiment) => {
    const problem = fitProblem(recounted(data, disturbed(study, experiment)), scenario, theory, {
      unitEffects,
    });
    const best = fromTypical(problem);
    if (!best.converged) unconverged++;
    const again = groupCounts(people(scenario, best.values, best.levels), {
      replicates: studies,
      seed: `${seed}, experiment ${experiment}`,
    });
    const stretch = stretches(data, problem, best, again);
    names.forEach((_, k) => {
      estimates[k].push(best.values[k]);
      const point = { levels: best.levels, values: best.values.map((x, j) => (j === k ? truth[k] : x)) };
      const { deviance } = maximise(problem, point, { held: [k] });
      if (deviance - best.deviance <= DROP * stretch[k]) covered[k]++;
    });
  });
  const parameters = names.map((name, k): Recovered => {
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

/** A search from the typical sizes, and from half and twice of them. */
function fromTypical(problem: FitProblem): Maximum {
  return [1, 0.5, 2]
    .map((times) =>
      maximise(
        problem,
        { values: problem.size.map((x) => x * times), levels: problem.startLevels },
        { steps: 200 },
      ),
    )
    .reduce((best, one) => (one.deviance < best.deviance ? one : best));
}

/** The same groups and units with other counts; a short unit has its part of them. */
function recounted(data: CountData, study: readonly (readonly number[])[]): CountData {
  const { periodsPerUnit } = data.calendar;
  const groups = data.groups.map((group, g) => ({
    ...group,
    counts: group.counts.map((count) => ({
      ...count,
      taken: Math.min(
        count.opportunities,
        Math.round((study[g][count.unit - 1] * count.periods) / periodsPerUnit),
      ),
    })),
  }));
  return { ...data, groups };
}
