import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../src/compare/studentT.js';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const shape = fc.double({ min: 0.5, max: 20, noNaN: true });

describe('incompleteBeta(x, a, b)', () => {
  test('is nothing at and below 0, and everything at and above 1', () => {
    for (const x of [0, -1]) expect(incompleteBeta(x, 2, 3)).toBe(0);
    for (const x of [1, 2]) expect(incompleteBeta(x, 2, 3)).toBe(1);
  });

  test('is x to the power of a if b is 1', () => {
    expect(incompleteBeta(0.5, 3, 1)).toBeCloseTo(0.125, 12);
    expect(incompleteBeta(0.9, 2, 1)).toBeCloseTo(0.81, 12);
  });

  test('is 3x² − 2x³ if both are 2', () => {
    expect(incompleteBeta(0.25, 2, 2)).toBeCloseTo(0.15625, 12); // 0.1875 − 0.03125
    expect(incompleteBeta(0.75, 2, 2)).toBeCloseTo(0.84375, 12); // 1.6875 − 0.84375
  });

  test('adds up to 1 with its mirror image', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
      { seed: 19 },
    );
  });

  test('follows its recurrence: I_x(a, b) = x I_x(a − 1, b) + (1 − x) I_x(a, b − 1)', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const right = x * incompleteBeta(x, a, b + 1) + (1 - x) * incompleteBeta(x, a + 1, b);
        expect(incompleteBeta(x, a + 1, b + 1)).toBeCloseTo(right, 10);
      }),
      { seed: 20 },
    );
  });

  test('ends soon also on the far side, where the continued fraction alone would not', () => {
    // Beyond (a + 1)/(a + b + 2) the fraction of the mirror image is used: 0.99 lies nearly all of it below.
    expect(incompleteBeta(0.99, 0.5, 5000)).toBe(1);
  });
});
