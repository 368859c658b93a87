import { describe, expect, test } from 'vitest';
import { predictiveInterval } from '../src/index.js';

describe('predictiveInterval(values, level)', () => {
  test('cuts off equal tails by the R-7 quantiles', () => {
    // Five values: the 20 % quantile lies 0.2 · 4 = 0.8 steps above the first, the 80 % one as far below the last.
    const { mean, low, high } = predictiveInterval([1, 2, 3, 4, 5], 0.6);
    expect(mean).toBe(3);
    expect(low).toBeCloseTo(1.8, 12);
    expect(high).toBeCloseTo(4.2, 12);
  });

  test('covers nine in ten by default', () => {
    const values = Array.from({ length: 101 }, (_, i) => 100 - i);
    const { low, high } = predictiveInterval(values);
    expect(low).toBeCloseTo(5, 9);
    expect(high).toBeCloseTo(95, 9);
  });

  test('spans everything at a level of 1, and shrinks to the median at 0', () => {
    expect(predictiveInterval([4, 1, 9], 1)).toMatchObject({ low: 1, high: 9 });
    expect(predictiveInterval([4, 1, 9], 0)).toMatchObject({ low: 4, high: 4 });
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    predictiveInterval(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
