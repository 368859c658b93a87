import { accountHandover, daycare, priceList } from '@fairweather/scenarios';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, runReplicates, type Scenario, withTheory, withValues } from '../src/index.js';
import { makeMemory } from '../src/run/Memory.js';
import { replicateRunner } from '../src/run/runReplicates.js';

const digest = (scenario: Scenario, seed: string, memory = makeMemory()) =>
  outcomeDigest(runReplicates(scenario, { seed, replicates: 3, memory }));

describe('a memory', () => {
  test('changes no digit, whatever was run with it before', () => {
    const memory = makeMemory();
    const change = fc.record({
      fine: fc.constantFrom(0, 10, 200),
      fineFrom: fc.integer({ min: 1, max: 10 }),
      newOwnerFrom: fc.constantFrom(0, 12),
      guilt: fc.constantFrom(1.13, 2),
      baselineError: fc.constantFrom(0, 1),
    });
    const theory = fc.constantFrom('full', 'signal', 'image', 'contagion');
    fc.assert(
      fc.property(change, theory, fc.constantFrom('a', 'b'), (values, theory, seed) => {
        const scenario = withTheory(withValues(daycare, values), theory);
        expect(digest(scenario, seed, memory)).toBe(
          outcomeDigest(runReplicates(scenario, { seed, replicates: 3 })),
        );
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('changes no digit where there is trade', () => {
    const memory = makeMemory();
    for (const { values } of [{ values: {} }, ...priceList.arms, ...priceList.arms]) {
      const scenario = withValues(priceList, values as typeof priceList.values);
      expect(digest(scenario, 's', memory)).toBe(digest(scenario, 's'));
    }
    expect(digest(accountHandover, 's', memory)).toBe(digest(accountHandover, 's'));
  });

  test('changes no digit where only the limit of a reaction differs', () => {
    const memory = makeMemory();
    const event = { kind: 'price', amount: 20 } as const;
    const digests = [{ above: 0.02 }, { above: 0.5 }, { above: 0.1 }, { below: 0.5 }].map((limit) => {
      const reactions = [{ watch: 'share', ...limit, during: 1, event, lasting: 3, groups: 'all' }] as const;
      const scenario: Scenario = { ...withValues(daycare, { fine: 0 }), reactions };
      expect(digest(scenario, 's', memory)).toBe(digest(scenario, 's'));
      return digest(scenario, 's');
    });
    expect(new Set(digests).size).toBe(4);
  });

  test('changes no digit where goodwill forgives', () => {
    const memory = makeMemory();
    for (const forgiveness of [0, 0.5, 1, 0.5]) {
      const scenario = withValues(daycare, { forgiveness, goodwillStart: 0.8, fineUntil: 9 });
      expect(digest(scenario, 's', memory)).toBe(digest(scenario, 's'));
    }
  });

  test('does over only the groups that a change touches, from their first event on', () => {
    const memory = makeMemory();
    digest(daycare, 's', memory);
    expect(memory.ledgers.size).toBe(10);
    // Six of the ten centres are fined.
    digest(withValues(daycare, { fine: 20 }), 's', memory);
    expect(memory.ledgers.size).toBe(16);
    // Ten as they settle, and the six as they stand before the fine.
    expect(memory.people.size).toBe(16);
  });

  test('forgets what was not used for longest: six lives a group are kept', () => {
    const memory = makeMemory();
    for (let fine = 1; fine <= 30; fine++) digest(withValues(daycare, { fine }), 's', memory);
    expect(memory.ledgers.size).toBe(60);
  });
});

test('replicateRunner gives any replicates in any order, the same as a run of them all', () => {
  const some = replicateRunner(daycare, { seed: 's' });
  const late = some(2, 2);
  const early = some(0, 2);
  expect(new Float64Array([...early, ...late])).toEqual(
    runReplicates(daycare, { seed: 's', replicates: 4 }).values,
  );
});
