import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { devianceResidual, poissonInterval, poissonLog } from '../../src/fit/poisson.js';
import { poissonDraw } from '../../src/index.js';

describe('poissonLog(count, expected)', () => {
  test('is the log of e^−λ λ^k / k!', () => {
    expect(poissonLog(0, 2)).toBeCloseTo(-2, 12);
    expect(poissonLog(3, 2)).toBeCloseTo(Math.log((Math.exp(-2) * 8) / 6), 12);
    expect(poissonLog(20, 18.7)).toBeCloseTo(20 * Math.log(18.7) - 18.7 - Math.log(2432902008176640000), 9);
  });

  test('sums to one over all counts', () => {
    let sum = 0;
    for (let count = 0; count < 100; count++) sum += Math.exp(poissonLog(count, 18));
    expect(sum).toBeCloseTo(1, 9);
  });

  test('leaves only zero possible if nothing is expected', () => {
    expect(poissonLog(0, 0)).toBe(0);
    expect(poissonLog(1, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('devianceResidual(count, expected)', () => {
  test('squared is twice the log-likelihood that is missing to a perfect fit', () => {
    const counts = fc.integer({ min: 1, max: 100 });
    const means = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(counts, means, (count, expected) => {
        const missing = poissonLog(count, count) - poissonLog(count, expected);
        expect(devianceResidual(count, expected) ** 2).toBeCloseTo(2 * missing, 6);
      }),
      { seed: 3 },
    );
    expect(devianceResidual(0, 8)).toBe(-4);
  });

  test('has the sign of the surprise', () => {
    expect(devianceResidual(9, 8)).toBeGreaterThan(0);
    expect(devianceResidual(7, 8)).toBeLessThan(0);
    expect(devianceResidual(8, 8)).toBeCloseTo(0, 12);
  });
});

describe('poissonInterval(expected)', () => {
  test('cuts off at most 5 % at either end, as the tables say', () => {
    // Cumulative Poisson probabilities at mean 10: 4 → .0293, 5 → .0671, 14 → .9165, 15 → .9513.
    expect(poissonInterval(10)).toEqual({ low: 5, high: 15 });
    // At mean 1: 0 → .3679, 2 → .9197, 3 → .9810.
    expect(poissonInterval(1)).toEqual({ low: 0, high: 3 });
  });
});

describe('poissonDraw(expected, draw)', () => {
  test('inverts the cumulative probabilities', () => {
    // At mean 1: 0 → .3679, 1 → .7358, 2 → .9197.
    expect([0.01, 0.36, 0.37, 0.73, 0.74, 0.91, 0.92].map((draw) => poissonDraw(1, draw))).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });

  test('ends even for the last draw below one', () => {
    expect(poissonDraw(100, 1 - 2 ** -53)).toBeGreaterThan(150);
  });
});
