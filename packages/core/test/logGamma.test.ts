import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../src/numbers/exp.js';
import { log } from '../src/numbers/log.js';
import { logGamma } from '../src/numbers/logGamma.js';

describe('logGamma(x)', () => {
  test('is the logarithm of the factorial of x − 1', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
    expect(exp(logGamma(5))).toBeCloseTo(24, 11);
    expect(exp(logGamma(11)) / 3_628_800).toBeCloseTo(1, 12);
  });

  test('knows that Γ(½) is √π', () => {
    expect(exp(2 * logGamma(0.5))).toBeCloseTo(Math.PI, 12);
  });

  test('rises by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const least = 1e-13 * Math.max(1, Math.abs(logGamma(x + 1)));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - log(x))).toBeLessThan(least);
      }),
      { seed: 1 },
    );
  });

  test('has no finite value at zero and below', () => {
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(-1)).toBe(Number.POSITIVE_INFINITY);
  });
});
