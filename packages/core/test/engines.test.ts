import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, runReplicates, type Scenario, theories } from '../src/index.js';
import { makePlan } from '../src/plan/makePlan.js';
import { channels } from '../src/random/channels.js';
import { uniform } from '../src/random/draws.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { livesOf } from './support/lives.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';
import { validScenarios } from './support/validScenarios.js';

describe('the engines', () => {
  /** One replicate more than are lived side by side. */
  const replicates = 5;
  const digest = (scenario: Scenario, engine: 'fast' | 'flat' | 'reference', seed = 'engines') =>
    outcomeDigest(runReplicates(scenario, { seed, replicates, engine }));

  test('give the same digits in any scenario', () => {
    fc.assert(
      fc.property(scenarios, fc.string(), (scenario, seed) => {
        const reference = digest(scenario, 'reference', seed);
        expect(digest(scenario, 'flat', seed)).toBe(reference);
        expect(digest(scenario, 'fast', seed)).toBe(reference);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('give the same digits at the ends of every range, with reactions and with trade', () => {
    fc.assert(
      fc.property(validScenarios, (scenario) => {
        if (!scenario) return;
        const reference = digest(scenario, 'reference');
        expect(digest(scenario, 'flat')).toBe(reference);
        expect(digest(scenario, 'fast')).toBe(reference);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

describe('the flat kernel and the reference engine', () => {
  test('leave everybody in the same state', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const flat = livesOf(scenario, { engine: 'flat' });
        const reference = livesOf(scenario, { engine: 'reference' });
        expect(flat.people).toEqual(reference.people);
        expect(flat.ledgers).toEqual(reference.ledgers);
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  test('leave everybody in the same state if the flat one pauses on its way', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 6 }), (scenario, pause) => {
        const flat = livesOf(scenario, { engine: 'flat', pause });
        const reference = livesOf(scenario, { engine: 'reference' });
        expect(flat.people).toEqual(reference.people);
        expect(flat.ledgers).toEqual(reference.ledgers);
      }),
      { seed: 11, numRuns: 50 },
    );
  });

  test('agree on choices that the table of brackets leaves open', () => {
    // A utility that lies on the edge of a bracket for everybody: the logit of 512/1024, and hairs beside it.
    for (const benefit of [0, 1e-10, -1e-10, 1e-8, Math.log(3), Math.log(1023), -Math.log(1023)]) {
      const groups = [{ name: 'edge', members: 2000, treated: true }];
      const scenario = scenarioWith({ groups }, { benefit, benefitSpread: 0, groupSpread: 0 });
      const flat = livesOf(scenario, { engine: 'flat' }).ledgers[0];
      expect(flat).toEqual(livesOf(scenario, { engine: 'reference' }).ledgers[0]);
      expect(flat.taken.length).toBe(6);
    }
  });
});

describe('a draw that equals its probability', () => {
  test('is too high for both: nothing arises, and nobody notices', () => {
    const price = { kind: 'price', from: 1, until: 6, amount: 1, groups: 'all' } as const;
    const [group] = makePlan(scenarioWith({})).groups;
    const key = groupKey(seedKey('lives'), 0, group.key);
    const scenario = scenarioWith(
      { policy: [price] },
      {
        opportunity: uniform(key, 0, 0, channels.opportunity),
        attention: uniform(key, 0, 0, channels.notice),
      },
    );
    const flat = livesOf(scenario, { engine: 'flat' });
    const reference = livesOf(scenario, { engine: 'reference' });
    expect(flat.people).toEqual(reference.people);
    expect(flat.ledgers).toEqual(reference.ledgers);
    const [first] = reference.choices[0];
    expect(first).toMatchObject({ period: 0, member: 0, arose: false });
    expect(reference.choices[0].some(({ arose }) => arose)).toBe(true);
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
