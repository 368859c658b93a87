import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '../src/compare/studentT.js';
import { pairedDifference, unpairedDifference } from '../src/index.js';

describe('pairedDifference(arm, baseline)', () => {
  test('is Student’s interval of the differences, worked out by hand', () => {
    // Differences 1, 2, 3, 6: mean 3, variance (4 + 1 + 0 + 9)/3 = 14/3, error √(14/12) = 1.0801234, t = 2.7774603,
    // t(.975, 3) = 3.182446305: 3 ± 3.4374347; p = 0.0691 from the table of t with 3 degrees.
    const difference = pairedDifference([11, 22, 33, 46], [10, 20, 30, 40]);
    expect(difference.mean).toBe(3);
    expect(difference.standardError).toBeCloseTo(Math.sqrt(14 / 12), 12);
    expect(difference.low).toBeCloseTo(3 - 3.182446305 * Math.sqrt(14 / 12), 8);
    expect(difference.high).toBeCloseTo(3 + 3.182446305 * Math.sqrt(14 / 12), 8);
    expect(difference.p).toBeCloseTo(0.0691, 4);
  });

  test('has the level that it is given', () => {
    const { low, high } = pairedDifference([11, 22, 33, 46], [10, 20, 30, 40], 0.8);
    // t(.9, 3) = 1.637744354
    expect((high - low) / 2).toBeCloseTo(1.637744354 * Math.sqrt(14 / 12), 8);
  });

  test('of an arm with itself is exactly zero, and as likely as can be', () => {
    const arm = [0.1, 0.7, 0.3];
    expect(pairedDifference(arm, arm)).toEqual({ mean: 0, low: 0, high: 0, standardError: 0, p: 1 });
  });

  test('of a constant gap is that gap, without doubt', () => {
    expect(pairedDifference([3, 4, 5], [1, 2, 3])).toEqual({
      mean: 2,
      low: 2,
      high: 2,
      standardError: 0,
      p: 0,
    });
  });

  test('turns around with its arms', () => {
    const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(numbers, (list) => {
        const other = list.map((value, i) => value * (i % 2) + i * i);
        const there = pairedDifference(list, other);
        const back = pairedDifference(other, list);
        expect(back.mean).toBeCloseTo(-there.mean, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p, 9);
      }),
      { seed: 18 },
    );
  });

  test('leaves the interval open if one replicate gives nothing to judge by', () => {
    const nothing = { low: Number.NaN, high: Number.NaN, standardError: Number.NaN, p: Number.NaN };
    expect(pairedDifference([3], [1])).toEqual({ mean: 2, ...nothing });
  });

  test('refuses what cannot be paired', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow(
      new RangeError(
        'pairedDifference(): 2 and 1 replicates cannot be paired; give as many of each, 1 or more.',
      ),
    );
    expect(() => pairedDifference([], [])).toThrow(RangeError);
  });
});

describe('unpairedDifference(arm, baseline)', () => {
  test('is Welch’s interval, worked out by hand', () => {
    // 1, 3, 5, 7: mean 4, variance 20/3, part 5/3; 1, 2, 3: mean 2, variance 1, part 1/3. Error √2; degrees of freedom
    // (5/3 + 1/3)² / ((5/3)²/3 + (1/3)²/2) = 4 / (25/27 + 1/18) = 4.0754717.
    const difference = unpairedDifference([1, 3, 5, 7], [1, 2, 3]);
    const reach = studentTQuantile(0.975, 216 / 53) * Math.SQRT2;
    expect(difference.mean).toBe(2);
    expect(difference.standardError).toBeCloseTo(Math.SQRT2, 12);
    expect(difference.low).toBeCloseTo(2 - reach, 9);
    expect(difference.high).toBeCloseTo(2 + reach, 9);
  });

  test('has as many degrees of freedom as replicates less two if arms vary alike', () => {
    const { low, high } = unpairedDifference([1, 2, 3], [11, 12, 13]);
    // 4 degrees: t(.975) = 2.776445105; error √(1/3 + 1/3).
    expect((high - low) / 2).toBeCloseTo(2.776445105 * Math.sqrt(2 / 3), 8);
  });

  test('of two constants is their gap', () => {
    expect(unpairedDifference([2, 2], [1, 1, 1])).toEqual({
      mean: 1,
      low: 1,
      high: 1,
      standardError: 0,
      p: 0,
    });
  });

  test('leaves the interval open if one replicate gives nothing to judge by', () => {
    const open = { standardError: Number.NaN, low: Number.NaN, high: Number.NaN, p: Number.NaN };
    expect(unpairedDifference([3], [1, 2])).toEqual({ mean: 1.5, ...open });
    expect(unpairedDifference([1, 2], [3])).toEqual({ mean: -1.5, ...open });
  });

  test('needs two replicates of each and no more', () => {
    // Parts 1/4 and 1/4 with one degree each: (1/2)² / (1/16 + 1/16) = 2 degrees; t(.975) = 4.30265273, error √(1/2).
    const { low, high } = unpairedDifference([1, 2], [5, 6]);
    expect((high - low) / 2).toBeCloseTo(4.30265273 * Math.SQRT1_2, 8);
  });
});
