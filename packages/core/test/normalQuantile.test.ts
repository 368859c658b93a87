import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../src/numbers/normalQuantile.js';

describe('normalQuantile(probability)', () => {
  // R's qnorm(p) to 16 digits; the last by bisecting Python's math.erfc(−x/√2)/2, which has a method of its own.
  test.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.84134474606854293, 1],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.999, 3.090232306167813],
    [0.1, -1.2815515655446004],
    [1e-5, -4.264890793922825],
    [1e-10, -6.361340902404056],
    [1e-100, -21.273453560965326],
  ])('of %d is %d', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
  });

  test('is odd around a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (k) => {
        // k / 2³⁰ and its complement are both exact.
        expect(normalQuantile(1 - k / 2 ** 30)).toBeCloseTo(-normalQuantile(k / 2 ** 30), 12);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('rises with the probability, across the seams of its three pieces too', () => {
    const seams = [0.075, 0.925, Math.exp(-25), 0.5];
    for (const seam of seams) {
      expect(normalQuantile(seam * (1 - 1e-9))).toBeLessThan(normalQuantile(seam * (1 + 1e-9)));
    }
  });
});
