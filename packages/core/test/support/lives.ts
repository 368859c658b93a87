import type { Choice, Scenario } from '../../src/index.js';
import { type Ledger, makeLedger } from '../../src/measures/Ledger.js';
import { drawPeople } from '../../src/people/drawPeople.js';
import { makePeople, type People } from '../../src/people/People.js';
import { makePlan } from '../../src/plan/makePlan.js';
import type { Plan } from '../../src/plan/Plan.js';
import { groupKey, seedKey } from '../../src/random/keys.js';
import { runGroup } from '../../src/run/kernel.js';
import { runGroupAsSpecified } from '../../src/run/reference.js';

/** Everything that happened in one replicate. */
export interface Lives {
  readonly plan: Plan;
  readonly people: People;
  /** One a group. */
  readonly ledgers: readonly Ledger[];
  /** One list a group, in order of period and member; empty when run by the flat kernel. */
  readonly choices: readonly (readonly Choice[])[];
}

/**
 * Runs one replicate group by group, the flat kernel with a pause before a unit, and keeps what `runReplicates` throws
 * away.
 */
export function livesOf(
  scenario: Scenario,
  { seed = 'lives', replicate = 0, engine = 'reference' as 'reference' | 'flat', pause = 0 } = {},
): Lives {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const ledgers = plan.groups.map(() => makeLedger(plan.units));
  const choices = plan.groups.map((group) => {
    const seen: Choice[] = [];
    const key = groupKey(seedKey(seed), replicate, group.key);
    drawPeople(plan, group, key, people);
    if (engine === 'flat') {
      const ledger = ledgers[group.index];
      runGroup(plan, group, key, people, ledger, { until: pause });
      runGroup(plan, group, key, people, ledger, { from: pause });
    } else {
      const observe = (choice: Choice) => void seen.push(choice);
      runGroupAsSpecified(plan, group, key, people, ledgers[group.index], { observe });
    }
    return seen;
  });
  return { plan, people, ledgers, choices };
}

/** People of one replicate as they are before the first period. */
export function peopleOf(scenario: Scenario, seed = 'lives', replicate = 0): People {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  for (const group of plan.groups)
    drawPeople(plan, group, groupKey(seedKey(seed), replicate, group.key), people);
  return people;
}

/** One number a unit of one measure in one replicate. */
export function series(
  outcome: { measures: readonly string[]; units: number; values: Float64Array },
  measure: string,
): number[] {
  const start = outcome.measures.indexOf(measure) * outcome.units;
  return Array.from(outcome.values.subarray(start, start + outcome.units));
}
