import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointDifferences } from '../src/compare/jointDifferences.js';
import { jointLevel } from '../src/compare/jointLevel.js';
import { normal } from '../src/random/draws.js';
import { groupKey, seedKey } from '../src/random/keys.js';

/** Independent normal draws: number × replicate. */
function draws(seed: string, numbers: number, replicates: number): number[][] {
  return Array.from({ length: numbers }, (_, i) => {
    const key = groupKey(seedKey(seed), 0, { first: i, second: 0 });
    return Array.from({ length: replicates }, (_, replicate) => normal(key, replicate, 0, 0));
  });
}

describe('jointLevel', () => {
  test('a number alone, or beside its copies, keeps its level', () => {
    const [one] = draws('alone', 1, 30);
    expect(jointLevel([one], 0.95)).toBeCloseTo(0.95, 12);
    expect(jointLevel([one, one, one.map((x) => 5 - 2 * x)], 0.95)).toBeCloseTo(0.95, 2);
  });

  test('independent numbers each need the nth root of it', () => {
    // Šidák: ten independent intervals hold at once with .95 if each holds with .95^(1/10) = .99488.
    // 5,000 draws know .95 to .3 %, and the level of each of the ten to a tenth of that; 3.3 times this is allowed.
    expect(Math.abs(jointLevel(draws('independent', 10, 2000), 0.95) - 0.9949)).toBeLessThan(0.001);
  });

  test('it is never below the level nor above that of Bonferroni', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 3, max: 12 }),
        fc.nat(),
        (numbers, replicates, seed) => {
          const level = jointLevel(draws(`seed ${seed}`, numbers, replicates), 0.9);
          expect(level).toBeGreaterThanOrEqual(0.9);
          expect(level).toBeLessThanOrEqual(1 - 0.1 / numbers);
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  });

  test('more numbers than can be simulated share the error in equal parts', () => {
    expect(jointLevel(draws('many', 500, 3), 0.95)).toBe(1 - 0.05 / 500);
  });
});

describe('jointDifferences', () => {
  const zero = new Array<number>(20).fill(0);

  test('a joint interval contains the single one', () => {
    const pairs = draws('weeks', 6, 20).map((arm) => ({ arm, baseline: zero }));
    for (const { low, high, jointLow, jointHigh } of jointDifferences(pairs)) {
      expect(jointLow).toBeLessThan(low);
      expect(jointHigh).toBeGreaterThan(high);
    }
  });

  test('weeks before a change, in which nothing differs, cost the others nothing', () => {
    const [arm] = draws('one week', 1, 20);
    const [before, after] = jointDifferences([
      { arm: zero, baseline: zero },
      { arm, baseline: zero },
    ]);
    expect(before).toMatchObject({ mean: 0, low: 0, high: 0, jointLow: 0, jointHigh: 0 });
    expect([after.jointLow, after.jointHigh]).toEqual([after.low, after.high]);
  });

  test('a number that nobody has is left out, and a single replicate has no interval', () => {
    const [arm] = draws('one week', 1, 20);
    const [lost, kept] = jointDifferences([
      { arm: zero.map(() => Number.NaN), baseline: zero },
      { arm, baseline: zero },
    ]);
    expect(lost.jointLow).toBeNaN();
    expect(kept.jointLow).toBe(kept.low);
    expect(jointDifferences([{ arm: [1], baseline: [0] }])[0].jointHigh).toBeNaN();
  });
});
