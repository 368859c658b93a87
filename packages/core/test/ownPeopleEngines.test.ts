import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, type Scenario } from '../src/index.js';
import { makeRunCache } from '../src/run/RunCache.js';
import { type RunOptions, runReplicates } from '../src/run/runReplicates.js';
import { withOwnPeople } from './support/ownPeople.js';
import { scenarios } from './support/scenarios.js';
import { slowLedgers } from './support/slowTrade.js';
import { ledgersOf } from './support/traded.js';
import { tradeScenarios } from './support/tradeScenarios.js';

/** One replicate more than are lived side by side. */
const replicates = 5;
const digest = (scenario: Scenario, options: RunOptions) =>
  outcomeDigest(runReplicates(scenario, { seed: 'own people', replicates, ...options }));

describe('with people of their own in the groups, the engines', () => {
  test.each([
    ['without trade', withOwnPeople(scenarios), 80],
    ['with trade', withOwnPeople(tradeScenarios), 40],
  ])('give the same digits %s', (_, drawn, numRuns) => {
    fc.assert(
      fc.property(drawn, (scenario) => {
        const reference = digest(scenario, { engine: 'reference' });
        expect(digest(scenario, { engine: 'flat' })).toBe(reference);
        expect(digest(scenario, { engine: 'fast' })).toBe(reference);
      }),
      { seed: 21, numRuns },
    );
  });

  test('give the digits of the engine that says trade in words', () => {
    fc.assert(
      fc.property(withOwnPeople(tradeScenarios), fc.string(), (scenario, seed) => {
        const taken = (ledgers: readonly { readonly taken: Float64Array }[]) =>
          ledgers.map((ledger) => [...ledger.taken]);
        expect(taken(ledgersOf(scenario, seed))).toEqual(taken(slowLedgers(scenario, seed)));
      }),
      { seed: 22, numRuns: 40 },
    );
  });

  test('remember who lived, and mistake nobody for somebody else', () => {
    fc.assert(
      fc.property(withOwnPeople(scenarios), withOwnPeople(scenarios), (one, other) => {
        const cache = makeRunCache();
        const groups = other.groups.slice(0, one.groups.length);
        // The same groups by name and number, with other people in them.
        const changed = {
          ...one,
          groups: one.groups.map((group, g) => {
            const { values, segments, correlations, traits, ...rest } = group;
            const { segments: others } = groups[g] ?? {};
            return others ? { ...rest, segments: others } : rest;
          }),
        };
        for (const scenario of [one, changed, one]) {
          expect(digest(scenario, { cache })).toBe(digest(scenario, {}));
        }
      }),
      { seed: 23, numRuns: 30 },
    );
  });
});
