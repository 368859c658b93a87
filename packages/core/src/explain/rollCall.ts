import { checkCount } from '../input/checkCount.js';
import { makeLedger } from '../measures/Ledger.js';
import { drawPeople } from '../people/drawPeople.js';
import { makePeople } from '../people/People.js';
import { makePlan } from '../plan/makePlan.js';
import { groupKey, seedKey } from '../random/keys.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { runGroupAsSpecified } from '../run/reference.js';
import { runTradeAsSpecified } from '../run/trade/runTradeAsSpecified.js';
import type { Scenario } from '../scenario/Scenario.js';
import { type BiographyOptions, refuseTooLong } from './biography.js';

/** One buyer in a roll-call. */
export interface RollCallEntry {
  /** Number of the buyer among all buyers, counted from 1: what `biography` takes. */
  readonly agent: number;
  /** How often it took, one number a unit; 0 once it has left. */
  readonly taken: readonly number[];
}

/** The buyers of one group. */
export interface RollCallGroup {
  readonly name: string;
  readonly treated: boolean;
  readonly buyers: readonly RollCallEntry[];
}

/**
 * Who took, and when: all buyers of one replicate, group by group, as in a run with the same seed.
 *
 * @throws InputError when the replicate is not a whole number from 0 up, or there are too many people
 * @example
 * rollCall(daycare)[0].buyers[16].taken[4]; // how often parent 17 was late in week 5
 */
export function rollCall(
  scenario: Scenario,
  { seed = DEFAULT_SEED, replicate = 0 }: Omit<BiographyOptions, 'customTheory'> = {},
): RollCallGroup[] {
  checkCount('rollCall', 'replicate', replicate, 0);
  const plan = makePlan(scenario);
  refuseTooLong(scenario, plan.members);
  const people = makePeople(plan.members, plan.groups.length);
  const live = plan.trade ? runTradeAsSpecified : runGroupAsSpecified;
  return plan.groups.map((group) => {
    const key = groupKey(seedKey(seed), replicate, group.key);
    drawPeople(plan, group, key, people);
    const taken = Array.from({ length: group.members }, () => new Array<number>(plan.units).fill(0));
    live(plan, group, key, people, makeLedger(plan.units), {
      observe: ({ member, period, took }) => {
        if (took) taken[member][Math.floor(period / plan.periodsPerUnit)]++;
      },
    });
    const { name, treated, first } = group;
    return { name, treated, buyers: taken.map((own, member) => ({ agent: first + member + 1, taken: own })) };
  });
}
