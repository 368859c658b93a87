import { describe, expect, test } from 'vitest';
import { bernoulli, choice, groupKey, seedKey } from '../src/index.js';

const key = groupKey(seedKey('choice'), 0, 0);
const N = 100_000;

describe('bernoulli(key, agent, period, channel, probability)', () => {
  // Bound of 4 standard errors: a good draw fails once in 16,000.
  test.each([0.02, 0.5, 0.9])('is true at a rate of %d', (probability) => {
    let hits = 0;
    for (let i = 0; i < N; i++) if (bernoulli(key, i, 0, 3, probability)) hits++;
    const error = Math.sqrt((probability * (1 - probability)) / N);
    expect(Math.abs(hits / N - probability)).toBeLessThan(4 * error);
  });

  test('is never true at 0 and always at 1', () => {
    for (let i = 0; i < 1000; i++) {
      expect(bernoulli(key, i, 0, 3, 0)).toBe(false);
      expect(bernoulli(key, i, 0, 3, 1)).toBe(true);
    }
  });
});

describe('choice(key, agent, period, channel, items)', () => {
  test('gives each of five items a fifth of the time', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < N; i++) {
      const item = choice(key, i, 0, 32, ['a', 'b', 'c', 'd', 'e']);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    const expected = N / 5;
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect([...counts.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    // The chi-square table: 23.51 is the .9999 quantile for 4 degrees of freedom.
    expect(chiSquare).toBeLessThan(23.51);
  });

  test('gives the only item there is', () => {
    expect(choice(key, 1, 2, 33, ['sole'])).toBe('sole');
  });

  test('says so when there is nothing to choose from', () => {
    expect(() => choice(key, 0, 0, 32, [])).toThrow(
      new RangeError('choice(): there is nothing to choose from; give one item or more.'),
    );
  });
});
