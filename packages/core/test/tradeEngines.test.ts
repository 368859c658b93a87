import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theories } from '../src/index.js';
import { type Ledger, recordFields } from '../src/measures/Ledger.js';
import { runTrade } from '../src/run/trade/runTrade.js';
import { runTradeAsSpecified } from '../src/run/trade/runTradeAsSpecified.js';
import { slowLedgers } from './support/slowTrade.js';
import { ledgersOf, livesOfTrade } from './support/traded.js';
import { tradeScenarios } from './support/tradeScenarios.js';

/** A ledger by unit and by name, with no difference between 0 and −0. */
const named = (ledger: Ledger) =>
  Array.from(ledger.taken, (_, unit) =>
    Object.fromEntries(recordFields.map((field) => [field, ledger[field][unit] + 0])),
  );

describe('trade and the slow engine that says it in words', () => {
  test('give the same digits in any scenario', () => {
    fc.assert(
      fc.property(tradeScenarios, fc.string(), (scenario, seed) => {
        expect(ledgersOf(scenario, seed).map(named)).toEqual(slowLedgers(scenario, seed).map(named));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('is the same in the flat engine, where it leaves everybody in the same state', () => {
    fc.assert(
      fc.property(tradeScenarios, fc.string(), (scenario, seed) => {
        const flat = livesOfTrade(scenario, runTrade, seed);
        const specified = livesOfTrade(scenario, runTradeAsSpecified, seed);
        expect(flat.people).toEqual(specified.people);
        expect(flat.ledgers.map(named)).toEqual(specified.ledgers.map(named));
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  test('meet every theory, event, term and reaction there is', () => {
    const met = new Set<string>();
    for (const scenario of fc.sample(tradeScenarios, { seed: 12, numRuns: 300 })) {
      met.add(scenario.theory);
      for (const event of scenario.policy) {
        met.add(event.kind === 'price' ? `price on ${event.on}` : event.kind);
        if (event.kind === 'favour') met.add(event.asker === 'seller' ? 'the seller asks' : 'the buyer asks');
      }
      for (const { event } of scenario.reactions ?? []) met.add(`reacts by ${event.kind}`);
      if (scenario.trade?.contract) met.add('contract');
      if (scenario.trade?.network?.neighbours) met.add('network');
      if (scenario.trade?.seller.leaving !== undefined) met.add('the seller may end it');
      if (scenario.groups[0].baseline) met.add('baseline');
    }
    expect([...met]).toEqual(
      expect.arrayContaining([
        ...theories.map(({ name }) => name),
        ...[
          'price on orders',
          'price on favours',
          'rules',
          'repair',
          'visibility',
          'shock',
          'downturn',
          'lock',
        ],
        ...['release', 'handover', 'favour', 'the seller asks', 'the buyer asks'],
        ...['reacts by price', 'reacts by rules', 'reacts by lock', 'reacts by handover'],
        ...['contract', 'network', 'the seller may end it', 'baseline'],
      ]),
    );
  });
});
