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

/** All arms of a scenario, run with the same people and luck, and what one asks of them. */
export interface RunArms {
  /** The mean of a measure over some units of one arm. */
  readonly mean: (arm: string, measure: string, from: number, until?: number) => number;
  /** One arm less another. */
  readonly gap: (arm: string, other: string, measure: string, from: number, until?: number) => Difference;
  /** The present value of the money of one side, one arm less another, in thousands a customer. */
  readonly worth: (arm: string, other: string, side: 'seller' | 'buyer') => Difference;
}

export function runArms(scenario: Scenario, replicates = 60, seed = 'partnership'): RunArms {
  const outcomes = new Map<string, Outcome>(
    armsOf(scenario).map((arm) => [arm.name, runReplicates(arm.scenario, { seed, replicates })]),
  );
  const outcome = (arm: string): Outcome => {
    const found = outcomes.get(arm);
    if (!found) throw new Error(`No arm is called "${arm}": ${[...outcomes.keys()].join(', ')}.`);
    return found;
  };
  const values = (arm: string, measure: string, from: number, until = from) =>
    acrossReplicates(outcome(arm), measure, from, until);
  const present = (arm: string, side: string) => {
    const months = Array.from({ length: scenario.calendar.units }, (_, i) =>
      acrossReplicates(outcome(arm), `${side}_money`, i + 1),
    );
    return Array.from({ length: replicates }, (_, replicate) =>
      presentValue(
        months.map((month) => month[replicate]),
        (scenario.values as Record<string, number>).yearlyRate,
        12,
      ),
    );
  };
  return {
    mean: (arm, measure, from, until) =>
      values(arm, measure, from, until).reduce((sum, value) => sum + value, 0) / replicates,
    gap: (arm, other, measure, from, until) =>
      pairedDifference(values(arm, measure, from, until), values(other, measure, from, until)),
    worth: (arm, other, side) => pairedDifference(present(arm, side), present(other, side)),
  };
}
