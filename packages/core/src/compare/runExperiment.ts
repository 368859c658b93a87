import { armsOf, type NamedScenario } from '../define/change.js';
import { checkOptions } from '../input/checkOptions.js';
import type { CustomMeasure } from '../run/CustomMeasure.js';
import { customParts } from '../run/custom.js';
import type { CustomTheory } from '../run/customTheory.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { type ArmResult, type Experiment, experimentOf } from '../run/Experiment.js';
import { type Outcome, outcomeDigest } from '../run/Outcome.js';
import { runReplicates } from '../run/runReplicates.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { JointDifference } from './jointDifferences.js';
import { findArm, windowDifferences } from './summaries.js';

/** How to run an experiment and compare its arms. */
export interface ExperimentOptions {
  /** Any string; the same seed gives the same digits. Default: `"fairweather"`. */
  readonly seed?: string;
  /** How many replicates, 1 or more. Default: 100. */
  readonly replicates?: number;
  /** The arms, such as those of `armsOf`. Default: the scenario as given and its own arms. */
  readonly arms?: readonly NamedScenario[];
  /** Name of the arm that the others are compared with. Default: the one that the scenario names. */
  readonly compareWith?: string;
  /** A custom theory, in all arms. */
  readonly customTheory?: CustomTheory;
  /** Custom measures, after those of the scenario. */
  readonly customMeasures?: readonly CustomMeasure[];
  /** Names of the measures to compare. Default: all. */
  readonly measures?: readonly string[];
  /** Windows of units to compare, both ends included. Default: the whole calendar. */
  readonly windows?: readonly { readonly from: number; readonly until: number }[];
}

/** The options of an experiment. */
export const experimentOptionNames: readonly (keyof ExperimentOptions)[] = [
  'seed',
  'replicates',
  'arms',
  'compareWith',
  'customTheory',
  'customMeasures',
  'measures',
  'windows',
];

/**
 * The paired difference of one arm in one measure over one window, with its 95 % confidence interval. The joint
 * intervals of all arms and windows of a measure hold at once.
 */
export interface Comparison extends JointDifference {
  readonly arm: string;
  readonly measure: string;
  readonly from: number;
  readonly until: number;
}

/** A finished experiment with its comparisons. */
export interface ComparedExperiment extends Experiment {
  /** Name of the arm that the others are compared with. */
  readonly compareWith: string;
  /** Arm by arm, in each measure by measure, in each window by window. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Runs a scenario with its arms on the same people and the same luck, and compares them.
 *
 * @throws InputError when an arm cannot be run, or a name is unknown
 * @example
 * const weeks = [{ from: 17, until: 20 }];
 * const { comparisons } = runExperiment(daycare, { replicates: 20, measures: ['late_per_week'], windows: weeks });
 * comparisons.length // 5
 */
export function runExperiment(scenario: Scenario, options: ExperimentOptions = {}): ComparedExperiment {
  checkOptions('runExperiment', options, experimentOptionNames);
  const { seed = DEFAULT_SEED, replicates = 100, arms = armsOf(scenario) } = options;
  // Before the run, which may take long.
  findArm({ arms }, options.compareWith ?? scenario.compareWith);
  const results = arms.map((arm): ArmResult => {
    const outcome: Outcome = runReplicates(arm.scenario, { seed, replicates, ...customParts(options) });
    return { ...arm, outcome, digest: outcomeDigest(outcome) };
  });
  return compareArms(scenario, results, options);
}

/**
 * The comparisons of arms that were run, however that was done.
 *
 * @throws InputError when a name is unknown
 */
export function compareArms(
  scenario: Scenario,
  results: readonly ArmResult[],
  {
    seed = DEFAULT_SEED,
    compareWith = scenario.compareWith,
    customMeasures = [],
    measures = [...scenario.measures, ...customMeasures].map(({ name }) => name),
    windows = [{ from: 1, until: scenario.calendar.units }],
  }: ExperimentOptions,
): ComparedExperiment {
  const baseline = findArm({ arms: results }, compareWith);
  const { outcome: compared } = baseline;
  const others = results.filter((arm) => arm !== baseline);
  const byMeasure = measures.map((measure) => {
    const cells = others.flatMap(({ outcome }) =>
      windows.map(({ from, until }) => ({ outcome, compared, measure, from, until })),
    );
    return windowDifferences(cells);
  });
  const comparisons = others.flatMap(({ name }, a) =>
    measures.flatMap((measure, m) =>
      windows.map(({ from, until }, w) => ({
        arm: name,
        measure,
        from,
        until,
        ...byMeasure[m][a * windows.length + w],
      })),
    ),
  );
  const { replicates } = compared;
  return { ...experimentOf(results, { seed, replicates }), compareWith, comparisons };
}
