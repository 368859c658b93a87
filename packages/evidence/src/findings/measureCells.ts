import { acrossReplicates, runReplicates, type Scenario, withValues } from '@fairweather/core';
import {
  drawPeople,
  groupKey,
  makeLedger,
  makePeople,
  makePlan,
  runGroupAsSpecified,
  seedKey,
} from '@fairweather/core/engine';
import { log } from '@fairweather/core/tools';
import { mean } from 'simple-statistics';
import type { Cell, FindingDesign, Treatment } from './FindingDesign.js';

/** Options for `measureCells`. */
export interface CellOptions {
  readonly seed: string;
  readonly replicates: number;
  /** Values that all arms get in addition to their own, such as those of a condition. */
  readonly values?: Treatment;
  /** The weight of an amount of pay, in going rates. Default: `weightOfPay`. */
  readonly money?: (amount: number) => number;
}

/**
 * Pay weighs by its logarithm, ln(1 + pay): the tenth going rate adds less than the first (Bernoulli 1738,
 * doi:10.2307/1909829).
 *
 * @param amount in going rates of pay
 * @example
 * weightOfPay(1); // 0.693
 */
export function weightOfPay(amount: number): number {
  return log(1 + amount);
}

/** Values of each cell, one per replicate. */
export type CellValues = Readonly<Record<string, ArrayLike<number>>>;

/** Runs the arms of a design with the same people and the same luck, and measures its cells. */
export function measureCells(design: FindingDesign, options: CellOptions): CellValues {
  const arms = Object.fromEntries(
    armNames(design).map((arm) => [arm, weighedArm(design.scenario, arm, options)]),
  );
  return design.minimum ? measureTransfers(design, arms, options) : measureShares(design, arms, options);
}

/** The scenario of one arm, with further values added. */
export function armOf(scenario: Scenario, name: string, values: Treatment = {}): Scenario {
  const arm = scenario.arms.find((one) => one.name === name);
  return withValues(scenario, { ...arm?.values, ...values });
}

/** The scenario of one arm in which pay has its weight. */
export function weighedArm(
  scenario: Scenario,
  name: string,
  { values, money = weightOfPay }: Pick<CellOptions, 'values' | 'money'> = {},
): Scenario {
  const arm = armOf(scenario, name, values);
  const weighed = Object.entries(arm.values)
    .filter(([lever]) => /^pay\d+$/.test(lever))
    .map(([lever, amount]) => [lever, money(amount)] as const);
  return withValues(arm, Object.fromEntries(weighed));
}

function armNames({ scenario, cells }: FindingDesign): string[] {
  const known = [scenario.asGiven, ...scenario.arms.map(({ name }) => name)];
  const named = new Set(Object.values(cells).flatMap(({ arm, than }) => (than ? [arm, than] : [arm])));
  return known.filter((name) => named.has(name));
}

function measureShares(
  { scenario, cells }: FindingDesign,
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

/** The round that counts: the first under the treatment. */
const ROUND = 2;

/**
 * Graded acts, person by person: each gives the share 1 − Pr(take) of the endowment in whole points, and at least the
 * minimum if there is one. A cell is the mean share given, or the share of people who give less, or more, than in
 * another arm.
 */
export function measureTransfers(
  { cells, minimum, scenario }: FindingDesign,
  arms: Readonly<Record<string, Scenario>>,
  { seed, replicates }: CellOptions,
): CellValues {
  const { endowment, of: minima } = minimum ?? { endowment: 1, of: {} };
  const values = Object.fromEntries(Object.keys(cells).map((name) => [name, new Float64Array(replicates)]));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const given = Object.fromEntries(
      Object.entries(arms).map(([name, arm]) => [
        name,
        transfers(arm, { endowment, minimum: minima[name] ?? 0 }, seedKey(seed), replicate),
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
  { endowment, minimum }: { readonly endowment: number; readonly minimum: number },
  key: ReturnType<typeof seedKey>,
  replicate: number,
): Record<string, number[]> {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const given: Record<string, number[]> = {};
  for (const group of plan.groups) {
    const luck = groupKey(key, replicate, group.key);
    const points: number[] = [];
    drawPeople(plan, group, luck, people);
    runGroupAsSpecified(plan, group, luck, people, makeLedger(plan.units), {
      observe: ({ period, probability }) => {
        if (period === ROUND - 1) points.push(Math.max(minimum, Math.round(endowment * (1 - probability))));
      },
    });
    given[group.name] = points;
  }
  return given;
}
