import { checkCount } from '../input/checkCount.js';
import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { makeLedger } from '../measures/Ledger.js';
import { drawPeople } from '../people/drawPeople.js';
import { makePeople } from '../people/People.js';
import { relationshipView } from '../people/relationshipView.js';
import { makePlan } from '../plan/makePlan.js';
import { groupKey, seedKey } from '../random/keys.js';
import type { Choice } from '../run/Choice.js';
import { type CustomTheory, theoryAtWork } from '../run/customTheory.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { runGroupAsSpecified } from '../run/reference.js';
import { runTradeAsSpecified } from '../run/trade/runTradeAsSpecified.js';
import type { Scenario } from '../scenario/Scenario.js';

/** Options for `biography`. */
export interface BiographyOptions {
  readonly seed?: string;
  /** From 0. Default: 0. */
  readonly replicate?: number;
  readonly customTheory?: CustomTheory;
}

/** The life of one buyer: who it is, and everything behind each of its choices. */
export interface Biography {
  /** Number of the buyer among all buyers, counted from 1. */
  readonly agent: number;
  /** Name of its group. */
  readonly group: string;
  readonly treated: boolean;
  readonly benefit: number;
  readonly guilt: number;
  readonly reciprocity: number;
  readonly susceptibility: number;
  /**
   * One entry a period, up to the one in which the relationship ended, if it did: a buyer that has left chooses no
   * more.
   */
  readonly choices: readonly Choice[];
}

/**
 * The life of one buyer, the same that it lives in a run with the same seed.
 *
 * @param agent counted from 1, through all groups
 * @throws InputError when there is no such agent, the replicate is not a whole number from 0 up, or its group is too
 * large
 * @example
 * biography(daycare, 17).choices[25].conscience; // what guilt weighed for parent 17 on day 26
 */
export function biography(
  scenario: Scenario,
  agent: number,
  { seed = DEFAULT_SEED, replicate = 0, customTheory }: BiographyOptions = {},
): Biography {
  checkCount('biography', 'replicate', replicate, 0);
  const plan = makePlan(scenario);
  const place = agent - 1;
  const group = plan.groups.find(({ first, members }) => place >= first && place < first + members);
  if (!Number.isInteger(agent) || !group) {
    throw new InputError(
      `There is no agent ${agent} in ${scenario.name}: give a whole number from 1 to ${plan.members}.`,
    );
  }
  refuseTooLong(scenario, group.members);
  const people = makePeople(plan.members, plan.groups.length);
  const key = groupKey(seedKey(seed), replicate, group.key);
  drawPeople(plan, group, key, people);
  const { benefit, guilt, reciprocity, susceptibility } = relationshipView(people, place);
  const choices: Choice[] = [];
  const theory = customTheory && theoryAtWork(customTheory, plan, people);
  theory?.enter(group, key);
  const live = plan.trade ? runTradeAsSpecified : runGroupAsSpecified;
  live(plan, group, key, people, makeLedger(plan.units), {
    ...(theory && { theory }),
    observe: (choice) => {
      if (choice.member === place - group.first) choices.push(choice);
    },
  });
  return {
    agent,
    group: group.name,
    treated: group.treated,
    benefit,
    guilt,
    reciprocity,
    susceptibility,
    choices,
  };
}

/**
 * Refuses lives that would take too long: here people run one by one, with everything written down.
 *
 * @param members number of people
 */
export function refuseTooLong({ name, calendar }: Scenario, members: number): void {
  const moments = members * calendar.units * calendar.periodsPerUnit;
  if (moments <= limits.explainedMoments) return;
  throw new InputError(
    `The people of ${name} have ${moments} moments to write down, and ${limits.explainedMoments} are the ` +
      `most: give its groups fewer ` +
      'members, or its calendar fewer periods.',
  );
}
