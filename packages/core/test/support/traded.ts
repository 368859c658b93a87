import {
  acrossReplicates,
  type MechanismValues,
  type PolicyEvent,
  runReplicates,
  type Scenario,
  type Trade,
} from '../../src/index.js';
import { type Ledger, makeLedger } from '../../src/measures/Ledger.js';
import { drawPeople } from '../../src/people/drawPeople.js';
import { makePeople, type People } from '../../src/people/People.js';
import { makePlan } from '../../src/plan/makePlan.js';
import { groupKey, seedKey } from '../../src/random/keys.js';
import { runTrade } from '../../src/run/trade/runTrade.js';
import type { TradeTerms } from '../../src/scenario/Trade.js';
import { scenarioWith } from './scenarioWith.js';

/** Plain terms, with a favour in one month of ten. */
export const terms: TradeTerms = {
  worth: 13,
  price: 10,
  cost: 7,
  rivalPrice: 9,
  moving: 5,
  discountRate: 0.08,
  leaving: -1,
  favour: { chance: 0.1, need: 1, worth: 20, cost: 8 },
  seller: { readiness: 0, guilt: 1, reciprocity: 0.5, frame: 0.5, moneySensitivity: 0.1, farSight: 2 },
};

/** Their measures. */
export const measures = (
  ['orders', 'alive', 'sellerCash', 'buyerCash', 'goodwill', 'granted', 'frame'] as const
).map((of) => ({ name: of, label: of, unit: '1', of, groups: 'all' as const }));

/** Two sellers of ten buyers each over two years. */
export const traded = (
  policy: PolicyEvent[] = [],
  trade: Partial<Trade> = {},
  values: Partial<MechanismValues> = {},
  more: Partial<Parameters<typeof scenarioWith>[0]> = {},
): Scenario =>
  scenarioWith(
    {
      calendar: { period: 'month', unit: 'month', periodsPerUnit: 1, units: 24 },
      groups: [1, 2].map((n) => ({
        name: `seller ${n}`,
        members: 10,
        treated: n === 1,
        baseline: { taken: 20, opportunities: 100 },
      })),
      policy,
      trade: { ...terms, ...trade },
      measures,
      ...more,
    },
    {
      guilt: 1.2,
      reciprocity: 0.8,
      priceSensitivity: 0.4,
      socialMuting: 0.5,
      cueLoss: 0.3,
      eventLoss: 0.3,
      ...values,
    },
  );

/** The people of one replicate at its end, and the ledgers, one a group. */
export function livesOfTrade(
  scenario: Scenario,
  engine: typeof runTrade,
  seed = 'trade',
  replicate = 0,
): { people: People; ledgers: Ledger[] } {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const ledgers = plan.groups.map((group) => {
    const key = groupKey(seedKey(seed), replicate, group.key);
    const ledger = makeLedger(plan.units);
    drawPeople(plan, group, key, people);
    engine(plan, group, key, people, ledger);
    return ledger;
  });
  return { people, ledgers };
}

/** The ledgers of one replicate, one a group. */
export const ledgersOf = (scenario: Scenario, seed = 'trade'): Ledger[] =>
  livesOfTrade(scenario, runTrade, seed).ledgers;

/** The mean of a measure over 40 replicates and some units. */
export const mean = (scenario: Scenario, measure: string, from: number, until = from) => {
  const values = acrossReplicates(runReplicates(scenario, { replicates: 40 }), measure, from, until);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};
