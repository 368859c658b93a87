import {
  groupKey,
  makePeople,
  makePlan,
  RECORD_SIZE,
  runGroupByReference,
  type Scenario,
  seedKey,
  settle,
} from '@fairweather/core';
import { mean } from 'simple-statistics';
import type { Cell, Experiment } from './Experiment.js';
import type { CellOptions, CellValues } from './measureCells.js';

/** The round that counts: the first under the treatment. */
const ROUND = 2;

/**
 * Graded acts, person by person: each gives the share 1 − Pr(take) of the endowment in whole points, and at least the
 * minimum if there is one. A cell is the mean share given, or the share of people who give less, or more, than in
 * another arm.
 */
export function measureTransfers(
  { cells, minimum, scenario }: Experiment,
  arms: Readonly<Record<string, Scenario>>,
  { seed, replicates }: CellOptions,
): CellValues {
  const { endowment, of: minima } = minimum ?? { endowment: 1, of: {} };
  const values = Object.fromEntries(Object.keys(cells).map((name) => [name, new Float64Array(replicates)]));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const given = Object.fromEntries(
      Object.entries(arms).map(([name, arm]) => [
        name,
        transfers(arm, endowment, minima[name] ?? 0, seed, replicate),
      ]),
    );
    for (const [name, cell] of Object.entries(cells)) {
      const group = cell.group ?? scenario.groups[0].name;
      values[name][replicate] = read(
        cell,
        given[cell.arm][group],
        given[cell.than ?? cell.arm][group],
        endowment,
      );
    }
  }
  return values;
}

function read({ of = 'given' }: Cell, own: readonly number[], other: readonly number[], endowment: number) {
  if (of === 'less') return mean(own.map((points, person) => (points < other[person] ? 1 : 0)));
  if (of === 'more') return mean(own.map((points, person) => (points > other[person] ? 1 : 0)));
  return mean(own) / endowment;
}

/** The points that each person of each group gives. */
function transfers(
  scenario: Scenario,
  endowment: number,
  minimum: number,
  seed: string,
  replicate: number,
): Record<string, number[]> {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const key = seedKey(seed);
  const given: Record<string, number[]> = {};
  for (const group of plan.groups) {
    const luck = groupKey(key, replicate, group.index);
    const points: number[] = [];
    settle(plan, group, luck, people);
    runGroupByReference(plan, group, luck, people, new Float64Array(plan.units * RECORD_SIZE), {
      observe: ({ period, probability }) => {
        if (period === ROUND - 1) points.push(Math.max(minimum, Math.round(endowment * (1 - probability))));
      },
    });
    given[group.name] = points;
  }
  return given;
}
