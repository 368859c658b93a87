import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../src/index.js';
import { type Ledger, makeLedger, recordFields } from '../src/measures/Ledger.js';
import { drawPeople } from '../src/people/drawPeople.js';
import { makePeople, type People } from '../src/people/People.js';
import { makePlan } from '../src/plan/makePlan.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { runTrade } from '../src/run/trade/runTrade.js';
import { LANES, makeFourLives } from '../src/run/vector/fourLives.js';
import { livesOfTrade } from './support/traded.js';
import { tradeScenarios } from './support/tradeScenarios.js';

/** Those of the random scenarios that run side by side: nobody talks, and no policy reacts. */
const apart: fc.Arbitrary<Scenario> = tradeScenarios.map((scenario) => {
  const { network, ...trade } = scenario.trade as NonNullable<Scenario['trade']>;
  return {
    ...scenario,
    trade: network ? { ...trade, network: { ...network, neighbours: 0 } } : trade,
    reactions: [],
  };
});

/** Four replicates side by side: the people and the ledgers of each. */
function fourOf(scenario: Scenario): { people: People; ledgers: Ledger[] }[] {
  const plan = makePlan(scenario);
  const four = makeFourLives(plan);
  if (!four) throw new Error('this engine has no vectors');
  const lives = Array.from({ length: LANES }, () => ({
    people: makePeople(plan.members, plan.groups.length),
    ledgers: plan.groups.map(() => makeLedger(plan.units)),
  }));
  for (const group of plan.groups) {
    lives.forEach(({ people }, lane) => {
      const key = groupKey(seedKey('trade'), lane, group.key);
      drawPeople(plan, group, key, people);
      four.put(lane, group, key, people);
    });
    four.run(group);
    lives.forEach(({ ledgers }, lane) => {
      four.takeRecords(lane, ledgers[group.index]);
    });
  }
  return lives;
}

/** A ledger by unit and by name, with no difference between 0 and −0. */
const named = (ledger: Ledger) =>
  Array.from(ledger.taken, (_, unit) =>
    Object.fromEntries(recordFields.map((field) => [field, ledger[field][unit] + 0])),
  );

describe('four trades side by side', () => {
  test('have the ledgers that the flat engine gives one by one, to the last digit', () => {
    let ends = 0;
    fc.assert(
      fc.property(apart, (scenario) => {
        fourOf(scenario).forEach(({ ledgers }, replicate) => {
          const flat = livesOfTrade(scenario, runTrade, 'trade', replicate);
          expect(ledgers.map(named)).toEqual(flat.ledgers.map(named));
          for (const { dropped } of ledgers) if (dropped.some((count) => count > 0)) ends++;
        });
      }),
      { seed: 15, numRuns: 300 },
    );
    // Even the rarest thing happens: a seller that ends it.
    expect(ends).toBeGreaterThan(10);
  });
});
