import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../src/random/channels.js';
import { uniform } from '../src/random/draws.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { fraction, threefry2x32 } from '../src/random/threefry.js';

const key = groupKey(seedKey('uniform'), 0, { first: 0, second: 0 });

describe('fraction(first, second)', () => {
  test('lies half a step of 2⁻⁵² above 0 for words of zeros', () => {
    // (0 + (0 + 0.5) · 2⁻²⁰) · 2⁻³² = 2⁻⁵³
    expect(fraction(0, 0)).toBe(2 ** -53);
  });

  test('lies as far below 1 for words of ones', () => {
    expect(fraction(-1, -1)).toBe(1 - 2 ** -53);
  });

  test('is a hair above a half when only the leading bit is set', () => {
    expect(fraction(0x80000000, 0)).toBe(0.5 + 2 ** -53);
  });

  test('keeps the first word as its leading 32 bits, whatever the second', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (first, second) => {
        expect(Math.floor(fraction(first, second) * 2 ** 32)).toBe(first >>> 0);
      }),
      { seed: 1 },
    );
  });
});

describe('uniform(key, agent, period, channel)', () => {
  test('lies strictly between 0 and 1 at any address', () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const period = fc.integer({ min: 0, max: 2 ** 27 - 1 });
    const channel = fc.integer({ min: 0, max: 63 });
    fc.assert(
      fc.property(word, word, word, period, channel, (first, second, agent, t, use) => {
        const draw = uniform({ first, second }, agent, t, use);
        expect(draw).toBeGreaterThan(0);
        expect(draw).toBeLessThan(1);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('is the hash of its address: agent, and 32 hashes a period with two channels each', () => {
    const [first, second] = threefry2x32(7, 3 * 32 + 2, key.first, key.second);
    expect(uniform(key, 7, 3, channels.benefit)).toBe(fraction(first, second));
    expect(uniform(key, 7, 3, channels.guilt)).toBe(fraction(second, first));
  });

  test('gives the last channel of a period and the first of the next different draws', () => {
    expect(uniform(key, 0, 0, 63)).not.toBe(uniform(key, 0, 1, 0));
    expect(uniform(key, 0, 0, 62)).not.toBe(uniform(key, 0, 1, 0));
  });

  // A million draws; every bound below is 4 standard errors, which a good draw passes but once in 16,000 (two-sided).
  const N = 1_000_000;
  const draws = Float64Array.from({ length: N }, (_, i) => uniform(key, i % 1000, Math.floor(i / 1000), 2));

  test('has mean ½ and variance 1/12', () => {
    let sum = 0;
    let squares = 0;
    for (const draw of draws) {
      sum += draw;
      squares += (draw - 0.5) ** 2;
    }
    expect(Math.abs(sum / N - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / N));
    // The variance of (u − ½)² is 1/80 − 1/144 = 1/180.
    expect(Math.abs(squares / N - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / N));
  });

  test('fills 1,000 equal cells evenly', () => {
    const cells = new Uint32Array(1000);
    for (const draw of draws) cells[Math.floor(draw * 1000)]++;
    let chiSquare = 0;
    for (const cell of cells) chiSquare += (cell - 1000) ** 2 / 1000;
    expect(Math.abs(chiSquare - 999) / Math.sqrt(2 * 999)).toBeLessThan(4);
  });
});
