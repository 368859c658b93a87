import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCumulative } from '../src/numbers/normalCumulative.js';
import { normalQuantile } from '../src/numbers/normalQuantile.js';

describe('normalCumulative', () => {
  // Abramowitz & Stegun (1964), table 26.1.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [3, 0.99865010196837],
    [-2, 0.022750131948179],
  ])('at %d it is %d', (x, probability) => {
    expect(normalCumulative(x)).toBeCloseTo(probability, 13);
  });

  test('it is the inverse of the quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (probability) => {
        expect(normalCumulative(normalQuantile(probability))).toBeCloseTo(probability, 12);
      }),
    );
  });

  test('nothing is left eight deviations out', () => {
    expect([normalCumulative(-9), normalCumulative(9)]).toEqual([0, 1]);
  });
});
