import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicateQuantile } from '../src/compare/replicateQuantile.js';

describe('replicateQuantile', () => {
  test('nineteen replicates have their 5 % quantile at the smallest: p (n + 1) = 0.05 × 20 = 1', () => {
    const sorted = Array.from({ length: 19 }, (_, i) => i + 1);
    expect(replicateQuantile(sorted, 0.05)).toBe(1);
    expect(replicateQuantile(sorted, 0.95)).toBe(19);
  });

  test('it lies between neighbours in proportion: the 30 % quantile of four is at place 1.5', () => {
    expect(replicateQuantile([1, 3, 4, 8], 0.3)).toBeCloseTo(2, 12);
  });

  test('where n replicates say nothing about a probability, it is the outermost of them', () => {
    expect([0, 0.05, 0.95, 1].map((p) => replicateQuantile([5, 6], p))).toEqual([5, 5, 6, 6]);
  });

  test('a new replicate is below it with exactly that probability, if p (n + 1) is a whole number', () => {
    // Any of the n + 1 exchangeable values may be the new one: count those that are below the quantile of the others.
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (values, place) => {
          const below = values.filter((fresh) => {
            const others = values.filter((value) => value !== fresh).sort((a, b) => a - b);
            return fresh < replicateQuantile(others, place / 10);
          });
          expect(below).toHaveLength(place);
        },
      ),
    );
  });
});
