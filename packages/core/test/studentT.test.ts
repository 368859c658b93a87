import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTCumulative, studentTQuantile } from '../src/compare/studentT.js';
import { normalQuantile } from '../src/numbers/normalQuantile.js';

/** The .975 quantiles of the published tables (and of R's qt), which leave 2.5 % above. */
const table = [
  [1, 12.706204736],
  [2, 4.30265273],
  [5, 2.570581836],
  [10, 2.228138852],
  [30, 2.042272456],
  [120, 1.979930405],
] as const;

describe('studentTQuantile(probability, degrees)', () => {
  test.each(table)('at .975 with %i degrees of freedom is %d', (degrees, quantile) => {
    expect(studentTQuantile(0.975, degrees)).toBeCloseTo(quantile, 8);
  });

  // R's qt: .95, .995 and .9995.
  test.each([
    [0.95, 10, 1.812461123],
    [0.995, 10, 3.169272673],
    [0.9995, 5, 6.868826626],
  ])('at %d with %i degrees of freedom is %d', (probability, degrees, quantile) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(quantile, 8);
  });

  test('is tan(π(p − ½)) with one degree of freedom, which is Cauchy’s distribution', () => {
    for (const p of [0.6, 0.75, 0.9, 0.99]) {
      expect(studentTQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
    }
  });

  test('nears the normal quantile with many degrees of freedom', () => {
    expect(studentTQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
  });

  test('is found far out, where the normal quantile says nothing of it', () => {
    // One degree of freedom: tan(π(p − ½)) = 1/tan(π(1 − p)).
    expect(studentTQuantile(1 - 2 ** -20, 1) / 333772.107).toBeCloseTo(1, 6);
  });

  test('is odd around a half, where it is zero', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.025, 7)).toBe(-studentTQuantile(0.975, 7));
  });

  test('is undone by the cumulative distribution, whole degrees or not', () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const degrees = fc.double({ min: 1, max: 200, noNaN: true });
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        expect(studentTCumulative(studentTQuantile(p, df), df)).toBeCloseTo(p, 10);
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});

describe('studentTCumulative(t, degrees)', () => {
  test('is a half at zero, nothing and everything at the infinities', () => {
    expect(studentTCumulative(0, 4)).toBeCloseTo(0.5, 12);
    expect(studentTCumulative(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expect(studentTCumulative(Number.POSITIVE_INFINITY, 4)).toBe(1);
  });

  test('is ½ + t / (2 √(2 + t²)) with two degrees of freedom', () => {
    for (const t of [-3, -0.5, 0.1, 1, 4]) {
      expect(studentTCumulative(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 10);
    }
  });

  test('keeps its digits far out in the tail', () => {
    // One degree of freedom: ½ − atan(1000)/π = 3.183097801e-4; two: ½ − 1000/(2 √1000002) = 4.9999925e-7.
    expect(studentTCumulative(-1000, 1) / 3.183097800805e-4).toBeCloseTo(1, 9);
    expect(studentTCumulative(-1000, 2) / 4.9999925000125e-7).toBeCloseTo(1, 9);
  });
});
