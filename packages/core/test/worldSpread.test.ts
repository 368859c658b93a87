import { describe, expect, test } from 'vitest';
import { worldSpread } from '../src/index.js';

describe('worldSpread(differences, shown)', () => {
  test('counts the worlds with the sign that is shown; none counts for neither side', () => {
    expect(worldSpread([-3, -1, 0, 2, 5], -0.5).signShare).toBe(2 / 5);
    expect(worldSpread([-3, -1, 0, 2, 5], 0.5).signShare).toBe(2 / 5);
  });

  test('has no share where no difference is shown', () => {
    expect(worldSpread([1, 2], 0).signShare).toBeNaN();
    expect(worldSpread([1, 2], Number.NaN).signShare).toBeNaN();
  });

  test('nine in ten of nineteen worlds lie from the smallest to the largest, by the (n + 1) rule', () => {
    const differences = Array.from({ length: 19 }, (_, i) => 19 - i);
    expect(worldSpread(differences, 1)).toEqual({ signShare: 1, low: 1, high: 19 });
  });
});
