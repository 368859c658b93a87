import { describe, expect, test } from 'vitest';
import { breakEven, presentValue, unitsPerYear } from '../src/compare/presentValue.js';

describe('presentValue(money, yearlyRate, unitsPerYear)', () => {
  test('discounts the money of each unit from its middle', () => {
    // At 1,500 % a year money is worth a sixteenth after a year: 16^(1/4) = 2 and 16^(3/4) = 8, in half-years.
    expect(presentValue([100, 100], 15, 2)).toBeCloseTo(50 + 12.5, 10);
    // And 16^(1/2) = 4 and 16^(3/2) = 64, in years.
    expect(presentValue([100, 64], 15, 1)).toBeCloseTo(25 + 1, 10);
  });

  test('is the sum if nothing is discounted, and nothing of nothing', () => {
    expect(presentValue([1, 2, 3], 0, 12)).toBe(6);
    expect(presentValue([], 0.08, 12)).toBe(0);
  });
});

describe('breakEven(gain, yearlyRate, unitsPerYear)', () => {
  test.each<[number[], number]>([
    [[1, 1], 0],
    [[1, -1], 0],
    [[0, 0], 0],
    [[-5, 5], 2],
    [[-5, 6, 1], 2],
    [[0, -5, 3, 3], 4],
    [[-5, 6, -3, 4], 4],
    [[5, -6, 2], 3],
    [[-5, 4], Number.POSITIVE_INFINITY],
    [[-5, 6, -3], Number.POSITIVE_INFINITY],
  ])('of %j is after unit %d', (gain, unit) => {
    expect(breakEven(gain, 0, 12)).toBe(unit);
  });

  test('counts later money for less', () => {
    // In years: −4/4 + 64/64. In half-years: −2/2 + 8/8.
    expect(breakEven([-4, 63], 15, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(breakEven([-4, 65], 15, 1)).toBe(2);
    expect(breakEven([-2, 7.9], 15, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(breakEven([-2, 8.1], 15, 2)).toBe(2);
  });
});

test.each([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
  ['season', 12],
  ['toString', 12],
])('unitsPerYear of a calendar in units of a %s is %d', (unit, count) => {
  expect(unitsPerYear({ period: 'day', unit, periodsPerUnit: 1, units: 1 })).toBe(count);
});
