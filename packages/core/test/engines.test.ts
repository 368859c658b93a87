import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, runReplicates, theories } from '../src/index.js';
import { livesOf } from './support/lives.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';

describe('the fast engine and the reference engine', () => {
  test('give the same digits in any scenario', () => {
    fc.assert(
      fc.property(scenarios, fc.string(), (scenario, seed) => {
        const digest = (engine: 'fast' | 'reference') =>
          outcomeDigest(runReplicates(scenario, { seed, replicates: 2, engine }));
        expect(digest('fast')).toBe(digest('reference'));
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('leave everybody in the same state', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const fast = livesOf(scenario, { engine: 'fast' });
        const reference = livesOf(scenario, { engine: 'reference' });
        expect(fast.people).toEqual(reference.people);
        expect(fast.ledgers).toEqual(reference.ledgers);
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  test('leave everybody in the same state where the fast one pauses on its way', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 6 }), (scenario, pause) => {
        const fast = livesOf(scenario, { engine: 'fast', pause });
        const reference = livesOf(scenario, { engine: 'reference' });
        expect(fast.people).toEqual(reference.people);
        expect(fast.ledgers).toEqual(reference.ledgers);
      }),
      { seed: 11, numRuns: 50 },
    );
  });

  test('agree on choices that the table of brackets leaves open', () => {
    // A utility that lies on the edge of a bracket for everybody: the logit of 512/1024, and hairs beside it.
    for (const benefit of [0, 1e-10, -1e-10, 1e-8, Math.log(3), Math.log(1023), -Math.log(1023)]) {
      const groups = [{ name: 'edge', members: 2000, treated: true }];
      const scenario = scenarioWith({ groups }, { benefit, benefitSpread: 0, groupSpread: 0 });
      const fast = livesOf(scenario, { engine: 'fast' }).ledgers[0];
      expect(fast).toEqual(livesOf(scenario, { engine: 'reference' }).ledgers[0]);
      expect(fast.taken.length).toBe(6);
    }
  });
});

describe('the random scenarios of these tests', () => {
  test('reach every theory, every kind of event, and groups with and without a baseline', () => {
    const seen = new Set<string>();
    for (const { theory, policy, groups, values } of fc.sample(scenarios, { seed: 9, numRuns: 300 })) {
      seen.add(theory);
      for (const { kind } of policy) seen.add(kind);
      for (const { baseline } of groups) seen.add(baseline ? 'with a baseline' : 'without a baseline');
      seen.add(values.opportunity < 1 ? 'some opportunities' : 'all opportunities');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...theories.map(({ name }) => name),
        ...['price', 'rules', 'repair', 'visibility', 'shock', 'handover', 'favour'],
        ...['with a baseline', 'without a baseline', 'some opportunities', 'all opportunities'],
      ]),
    );
  });
});
