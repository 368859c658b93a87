import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PolicyEvent, theories } from '../src/index.js';
import { type Ledger, recordFields } from '../src/measures/Ledger.js';
import { makePlan } from '../src/plan/makePlan.js';
import { channels } from '../src/random/channels.js';
import { uniform } from '../src/random/draws.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { runTrade } from '../src/run/trade/runTrade.js';
import { runTradeAsSpecified } from '../src/run/trade/runTradeAsSpecified.js';
import { slowLedgers } from './support/slowTrade.js';
import { ledgersOf, livesOfTrade, terms, traded } from './support/traded.js';
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

  test('restore the same after a price that was there from the start, and what a handover left of it', () => {
    const favour: PolicyEvent = { kind: 'favour', from: 1, need: 1, granted: 1, groups: 'all' };
    const scenario = traded(
      [
        { kind: 'price', from: 1, until: 5, amount: 2, groups: 'all' },
        favour,
        { ...favour, from: 2, asker: 'seller' },
        { kind: 'handover', from: 4, groups: 'all' },
      ],
      {},
      { recovery: 0, goodwillDecay: 0, forgiveness: 1, frameCarry: 0.9, goodwillCarry: 0.8 },
    );
    const slow = slowLedgers(scenario, 'trade').map(named);
    for (const engine of [runTrade, runTradeAsSpecified])
      expect(livesOfTrade(scenario, engine).ledgers.map(named)).toEqual(slow);
    // The seller's frame is partly back in the month after the price.
    const [, , , , during, after] = slow[0];
    expect(after.sellerFrame / after.alive).toBeGreaterThan(during.sellerFrame / during.alive + 0.01);
  });

  test('take a draw that equals its probability for too high', () => {
    const [group] = makePlan(traded()).groups;
    const key = groupKey(seedKey('trade'), 0, group.key);
    const drawn = (channel: number) => uniform(key, 0, 0, channel);
    const scenario = traded(
      [{ kind: 'price', from: 1, until: 5, amount: 1, groups: 'all' }],
      { favour: { ...terms.favour, chance: drawn(channels.favourAsked) } },
      { opportunity: drawn(channels.opportunity), attention: drawn(channels.notice) },
    );
    const slow = slowLedgers(scenario, 'trade').map(named);
    for (const engine of [runTrade, runTradeAsSpecified])
      expect(livesOfTrade(scenario, engine).ledgers.map(named)).toEqual(slow);
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
