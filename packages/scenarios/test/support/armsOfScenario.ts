import {
  acrossReplicates,
  armsOf,
  type Difference,
  type Outcome,
  pairedDifference,
  presentValue,
  runReplicates,
  type Scenario,
} from '@fairweather/core';

/** The months to compare, both included. Default for the last: the first. */
export type Months = readonly [from: number, until?: number];

/** All arms of a scenario between firms, run once with the same people and the same luck. */
export interface ArmsOfScenario {
  readonly outcome: (arm: string) => Outcome;
  /** The mean of a measure over some months, over all replicates. */
  readonly level: (arm: string, measure: string, ...months: Months) => number;
  /** One arm minus another, with its 95 % interval. */
  readonly gap: (arm: string, other: string, measure: string, ...months: Months) => Difference;
  /** The arm's effect on one arm minus a second arm's effect on another: a difference of differences. */
  readonly contrast: (
    pair: readonly [string, string],
    other: readonly [string, string],
    measure: string,
    ...months: Months
  ) => Difference;
  /** The present value of all months of one arm minus that of another, in thousands per customer. */
  readonly worth: (arm: string, other: string, measure: 'seller_money' | 'buyer_money') => Difference;
  /** The money of each month, averaged over the replicates, of one arm minus another. */
  readonly stream: (arm: string, other: string, measure: 'seller_money' | 'buyer_money') => number[];
}

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** Runs every arm 60 times with one seed. */
export function runArmsOf(scenario: Scenario): ArmsOfScenario {
  const outcomes = new Map(
    armsOf(scenario).map((arm) => [
      arm.name,
      runReplicates(arm.scenario, { seed: 'partners', replicates: 60 }),
    ]),
  );
  const outcome = (arm: string) => {
    const found = outcomes.get(arm);
    if (!found) throw new RangeError(`runArmsOf(): no arm "${arm}" in ${scenario.name}.`);
    return found;
  };
  const values = (arm: string, measure: string, from: number, until?: number) =>
    acrossReplicates(outcome(arm), measure, from, until);
  const less = (arm: string, other: string, measure: string, ...[from, until]: Months) => {
    const base = values(other, measure, from, until);
    return values(arm, measure, from, until).map((value, i) => value - base[i]);
  };
  const months = Array.from({ length: scenario.calendar.units }, (_, i) => i + 1);
  const worths = (arm: string, measure: string) => {
    const money = months.map((month) => values(arm, measure, month, month));
    return Array.from({ length: outcome(arm).replicates }, (_, replicate) =>
      presentValue(
        money.map((month) => month[replicate]),
        scenario.values.yearlyRate,
        12,
      ),
    );
  };
  return {
    outcome,
    level: (arm, measure, from, until) => mean(values(arm, measure, from, until)),
    gap: (arm, other, measure, from, until) =>
      pairedDifference(values(arm, measure, from, until), values(other, measure, from, until)),
    contrast: ([arm, base], [otherArm, otherBase], measure, ...window) =>
      pairedDifference(less(arm, base, measure, ...window), less(otherArm, otherBase, measure, ...window)),
    worth: (arm, other, measure) => pairedDifference(worths(arm, measure), worths(other, measure)),
    stream: (arm, other, measure) => months.map((month) => mean(less(arm, other, measure, month))),
  };
}
