import { type Experiment, type Scenario, scenarioId } from '@fairweather/core';
import { version } from '../version.js';

/** What a manifest says it is. */
export const MANIFEST_FORMAT = 'fairweather-manifest-1';

/** All that is needed to run every row of a result again, and to check it. It holds no date: the same run gives the same bytes. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly version: string;
  /** Where no data stand behind the scenario. */
  readonly illustrative?: true;
  readonly seed: string;
  readonly replicates: number;
  readonly digest: string;
  readonly compareWith: string;
  readonly arms: readonly {
    readonly name: string;
    /** Identity of the scenario of this arm. */
    readonly id: string;
    readonly digest: string;
    /** What differs from the scenario. */
    readonly values: Readonly<Record<string, number>>;
  }[];
  /** The scenario with these arms; it can be run by itself. */
  readonly scenario: Scenario;
}

/**
 * The manifest of an experiment.
 *
 * @param illustrative whether no data stand behind the scenario
 */
export function manifestOf(experiment: Experiment, compareWith: string, illustrative: boolean): Manifest {
  const [first, ...others] = experiment.arms;
  const arms = experiment.arms.map(({ name, scenario, digest }) => ({
    name,
    id: scenarioId(scenario),
    digest,
    values: changedValues(scenario, first.scenario),
  }));
  return {
    format: MANIFEST_FORMAT,
    version,
    ...(illustrative ? { illustrative } : {}),
    seed: experiment.seed,
    replicates: experiment.replicates,
    digest: experiment.digest,
    compareWith,
    arms,
    scenario: {
      ...first.scenario,
      baselineArm: first.name,
      arms: arms.slice(1, 1 + others.length).map(({ name, values }) => ({ name, values })),
      compareWith,
    },
  };
}

function changedValues(scenario: Scenario, from: Scenario): Record<string, number> {
  const before: Readonly<Record<string, number>> = from.values;
  return Object.fromEntries(
    Object.entries(scenario.values).filter(([name, value]) => value !== before[name]),
  );
}
