import {
  armsOf,
  type Comparison,
  type ExperimentOptions,
  InputError,
  type NamedScenario,
  parametersOf,
  runExperiment,
  type Scenario,
  type WorldSpread,
  withTheory,
  withValues,
  worldSpread,
} from '@fairweather/core';
import type { World } from './World.js';

/** A difference, told in three lines: its interval is moved by luck; its worlds by what nobody knows. */
export interface WorldComparison extends Comparison {
  readonly worlds: WorldSpread;
}

/** Options for `acrossWorlds`. */
export interface AcrossWorldsOptions extends ExperimentOptions {
  readonly worlds: readonly World[];
  /** Replicates in each world, the same people and the same luck in all. Default: 10. */
  readonly worldReplicates?: number;
}

/**
 * Compares arms in the scenario as it stands, and in every plausible world. Each difference has its interval (luck),
 * the bounds between which nine in ten worlds lie (everything that nobody knows), and the share of worlds in which its
 * sign holds.
 *
 * A value that somebody has set, in the scenario or in an arm, stays as it is in every world.
 *
 * @throws InputError when there is no world, an arm cannot be run in one, or a name is unknown
 * @example
 * const worlds = worldsWithin(daycare, { points: 5 });
 * const windows = [{ from: 17, until: 20 }];
 * const how = { worlds, windows, measures: ['late_per_week'], replicates: 5, worldReplicates: 2 };
 * const [never] = acrossWorlds(daycare, how);
 * never.worlds.signShare; // 1: in all five, the fine leaves more late pick-ups behind
 */
export function acrossWorlds(
  scenario: Scenario,
  { worlds, worldReplicates = 10, ...options }: AcrossWorldsOptions,
): WorldComparison[] {
  if (worlds.length === 0) throw new InputError('acrossWorlds() has no world: give one or more.');
  const { arms = armsOf(scenario) } = options;
  const { comparisons } = runExperiment(scenario, { ...options, arms });
  const means = worlds.map((world) => {
    const there = arms.map((arm) => ({ ...arm, scenario: inWorld(arm, world) }));
    const run = runExperiment(scenario, { ...options, arms: there, replicates: worldReplicates });
    return run.comparisons.map(({ mean }) => mean);
  });
  return comparisons.map((comparison, i) => ({
    ...comparison,
    worlds: worldSpread(
      means.map((own) => own[i]),
      comparison.mean,
    ),
  }));
}

/** The scenario of an arm in a world; a value that differs from the declared default was set on purpose. */
function inWorld({ scenario }: NamedScenario, { theory, values, occasions = 1 }: World): Scenario {
  const declared = parametersOf(scenario);
  const own: Readonly<Record<string, number>> = scenario.values;
  const free = Object.entries(values).filter(([name]) => own[name] === declared[name]?.default);
  const groups = scenario.groups.map((group) => {
    if (!group.baseline || occasions === 1) return group;
    const { taken, opportunities } = group.baseline;
    return { ...group, baseline: { taken, opportunities: Math.max(taken, occasions * opportunities) } };
  });
  const counted = { ...scenario, groups };
  return withValues(
    theory ? withTheory(counted, theory) : counted,
    Object.fromEntries(free) as Scenario['values'],
  );
}
