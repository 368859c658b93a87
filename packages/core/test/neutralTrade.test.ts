import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice, PolicyEvent, Scenario } from '../src/index.js';
import { makeLedger, type RecordField } from '../src/measures/Ledger.js';
import { drawPeople } from '../src/people/drawPeople.js';
import { makePeople } from '../src/people/People.js';
import { makePlan } from '../src/plan/makePlan.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { runGroupAsSpecified } from '../src/run/reference.js';
import { runTradeAsSpecified } from '../src/run/trade/runTradeAsSpecified.js';
import type { TradeTerms } from '../src/scenario/Trade.js';
import { scenarios } from './support/scenarios.js';

/**
 * Terms that say nothing: no rival that is cheaper or dearer, nobody who asks, nobody who leaves, and a seller without
 * a say.
 */
const neutral: TradeTerms = {
  worth: 0,
  price: 0,
  cost: 0,
  rivalPrice: 0,
  moving: 0,
  discountRate: 0,
  leaving: -1e6,
  favour: { chance: 0, need: 0, worth: 1e9, cost: 0 },
  seller: { readiness: 0, guilt: 0, reciprocity: 0, frame: 0, moneySensitivity: 0, farSight: 0 },
};

/**
 * The columns that both engines write; the sums of crowd and norm are added up in another order, and are compared
 * choice by choice.
 */
const shared: readonly RecordField[] = [
  'taken',
  'opportunities',
  'sticker',
  'shadow',
  'conscience',
  'frame',
  'belief',
  'goodwill',
];

/** The choices and the shared fields of one engine, in one replicate, with no difference between 0 and −0. */
function livesBy(engine: typeof runTradeAsSpecified, scenario: Scenario, seed: string) {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  return plan.groups.map((group) => {
    const key = groupKey(seedKey(seed), 0, group.key);
    const ledger = makeLedger(plan.units);
    const choices: Choice[] = [];
    drawPeople(plan, group, key, people);
    engine(plan, group, key, people, ledger, { observe: (choice) => void choices.push(choice) });
    return {
      choices: choices.map((choice) =>
        Object.fromEntries(
          Object.entries(choice).map(([name, value]) => [
            name,
            typeof value === 'number' ? value + 0 : value,
          ]),
        ),
      ),
      sums: Array.from({ length: plan.units }, (_, unit) => shared.map((field) => ledger[field][unit] + 0)),
    };
  });
}

/** Nobody weighs money, since a price on an order is paid by those who stay, and one of taking by those who take. */
const moneyless = { priceSensitivity: 0, referencePriceStart: 0 };

test('trade with terms that say nothing gives the digits of the reference engine', () => {
  let priced = 0;
  fc.assert(
    fc.property(scenarios, fc.constantFrom('orders', 'favours'), fc.string(), (drawn, on, seed) => {
      const scenario: Scenario = { ...drawn, values: { ...drawn.values, ...moneyless } };
      const policy = scenario.policy.map((event): PolicyEvent => {
        return event.kind === 'price' ? { ...event, on } : event;
      });
      if (policy.some((event) => event.kind === 'price')) priced++;
      const favourIsBought = on === 'favours' && policy.some((event) => event.kind === 'price');
      const traded: Scenario = {
        ...scenario,
        policy: favourIsBought ? policy.filter((event) => event.kind !== 'favour') : policy,
        trade: neutral,
      };
      const plain: Scenario = favourIsBought
        ? { ...scenario, policy: scenario.policy.filter((event) => event.kind !== 'favour') }
        : scenario;
      const reference = livesBy(runGroupAsSpecified, plain, seed);
      const trade = livesBy(runTradeAsSpecified, traded, seed);
      // An announced price on a favour is not one that an order is compared with.
      const comparable = (lives: typeof trade) =>
        on === 'orders'
          ? lives
          : lives.map(({ choices, sums }) => ({
              choices: choices.map(({ price, referencePrice, ...rest }) => rest),
              sums,
            }));
      expect(comparable(trade)).toEqual(comparable(reference));
    }),
    { seed: 13, numRuns: 200 },
  );
  expect(priced).toBeGreaterThan(50);
});
