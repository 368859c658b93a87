import { studentTCumulative } from '@fairweather/core/tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fCumulative, fUpperTail } from '../../src/anova/Effect.js';

const ratio = fc.double({ min: 0.001, max: 50, noNaN: true });
const degree = fc.integer({ min: 1, max: 120 });

describe('fUpperTail(f, degrees)', () => {
  // The F values exceeded with probability .05 and .01 in the tables; the digits are those of SciPy 1.17 (f.isf).
  test.each([
    [4.964603, [1, 10], 0.05],
    [3.325835, [5, 10], 0.05],
    [2.493696, [4, 75], 0.05],
    [4.938193, [3, 20], 0.01],
    [6.985359, [1, 75], 0.01],
  ] as const)('of %d with %j degrees of freedom is %d', (f, degrees, p) => {
    expect(fUpperTail(f, degrees)).toBeCloseTo(p, 6);
  });

  test('is (1 + 2F/d)^(−d/2) with 2 and d degrees of freedom, far out as well', () => {
    for (const f of [0.3, 1, 4, 100, 1e6]) {
      expect(fUpperTail(f, [2, 10]) / (1 + f / 5) ** -5).toBeCloseTo(1, 9);
    }
  });

  test('keeps its digits if they are tiny', () => {
    // (1 + 2F/75)^(−37.5) with F = 300 is 9^−37.5 = 3^−75.
    expect(fUpperTail(300, [2, 75]) / 3 ** -75).toBeCloseTo(1, 8);
  });

  test('is that of Student’s t on both sides, with F = t² and 1 degree of freedom', () => {
    const t = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(t, degree, (value, degrees) => {
        const both = 2 * studentTCumulative(-value, degrees);
        expect(fUpperTail(value * value, [1, degrees]) / both).toBeCloseTo(1, 8);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('is everything at zero and nothing at infinity', () => {
    expect(fUpperTail(0, [3, 7])).toBe(1);
    expect(fUpperTail(Number.POSITIVE_INFINITY, [3, 7])).toBe(0);
  });
});

describe('fCumulative(f, degrees)', () => {
  test('and the upper tail make one', () => {
    fc.assert(
      fc.property(ratio, degree, degree, (f, effect, error) => {
        const degrees = [effect, error] as const;
        expect(fCumulative(f, degrees) + fUpperTail(f, degrees)).toBeCloseTo(1, 10);
      }),
      { seed: 32, numRuns: 200 },
    );
  });

  test('turns into the tail of 1/F when the degrees of freedom change places', () => {
    fc.assert(
      fc.property(ratio, degree, degree, (f, effect, error) => {
        expect(fCumulative(f, [effect, error])).toBeCloseTo(fUpperTail(1 / f, [error, effect]), 10);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  test('is everything at infinity', () => {
    expect(fCumulative(Number.POSITIVE_INFINITY, [3, 7])).toBe(1);
  });
});
