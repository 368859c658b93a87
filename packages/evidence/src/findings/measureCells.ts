import { acrossReplicates, runReplicates, type Scenario, withValues } from '@fairweather/core';
import type { Cell, Experiment } from './Experiment.js';
import { measureTransfers } from './measureTransfers.js';
import type { Treatment } from './Treatment.js';

/** Options for `measureCells`. */
export interface CellOptions {
  readonly seed: string;
  readonly replicates: number;
  /** Values that all arms get in addition to their own, such as those of a condition. */
  readonly values?: Treatment;
}

/** Values of each cell, one per replicate. */
export type CellValues = Readonly<Record<string, ArrayLike<number>>>;

/** Runs the arms of an experiment with the same people and the same luck, and measures its cells. */
export function measureCells(experiment: Experiment, options: CellOptions): CellValues {
  const arms = Object.fromEntries(
    armNames(experiment).map((arm) => [arm, armOf(experiment.scenario, arm, options.values)]),
  );
  return experiment.minimum
    ? measureTransfers(experiment, arms, options)
    : measureShares(experiment, arms, options);
}

/** The scenario of one arm, with further values added. */
export function armOf(scenario: Scenario, name: string, values: Treatment = {}): Scenario {
  const arm = scenario.arms.find((one) => one.name === name);
  return withValues(scenario, { ...arm?.values, ...values });
}

function armNames({ scenario, cells }: Experiment): string[] {
  const known = [scenario.baselineArm, ...scenario.arms.map(({ name }) => name)];
  const named = new Set(Object.values(cells).flatMap(({ arm, than }) => (than ? [arm, than] : [arm])));
  return known.filter((name) => named.has(name));
}

function measureShares(
  { scenario, cells }: Experiment,
  arms: Readonly<Record<string, Scenario>>,
  { seed, replicates }: CellOptions,
): CellValues {
  const outcomes = Object.fromEntries(
    Object.entries(arms).map(([name, arm]) => [name, runReplicates(arm, { seed, replicates })]),
  );
  const valuesOf = ({ arm, group, of = 'given', from = 2, until = from }: Cell) => {
    const quantity = of === 'frame' ? 'frame' : 'taken';
    const measure = `${quantity}: ${group ?? scenario.groups[0].name}`;
    const values = acrossReplicates(outcomes[arm], measure, from, until);
    return of === 'given' ? values.map((taken) => 1 - taken) : values;
  };
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, valuesOf(cell)]));
}
