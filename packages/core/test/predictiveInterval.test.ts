import { describe, expect, test } from 'vitest';
import { predictiveInterval } from '../src/index.js';

describe('predictiveInterval(values, level)', () => {
  test('cuts off equal tails by the (n + 1) rule', () => {
    // Four values cut the line into five parts: the 30 % quantile is at place 0.3 · 5 = 1.5, the 70 % one at 3.5.
    const { mean, low, high } = predictiveInterval([1, 2, 3, 4], 0.4);
    expect(mean).toBe(2.5);
    expect(low).toBeCloseTo(1.5, 12);
    expect(high).toBeCloseTo(3.5, 12);
  });

  test('covers nine in ten by default', () => {
    // 99 values: the 5 % quantile is the fifth, the 95 % one the ninety-fifth.
    const values = Array.from({ length: 99 }, (_, i) => 99 - i);
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
