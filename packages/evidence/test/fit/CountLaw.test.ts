import { describe, expect, test } from 'vitest';
import { countInterval } from '../../src/fit/CountLaw.js';
import { betaBinomial, binomial, type CountLaw } from '../../src/index.js';

const chances = (law: CountLaw, opportunities: number, expected: number) =>
  Array.from({ length: opportunities + 1 }, (_, taken) => Math.exp(law.log(taken, opportunities, expected)));

describe.each([
  ['binomial', binomial],
  ['beta-binomial', betaBinomial(0.1)],
] as const)('the %s law', (_, law) => {
  test('has chances that sum to one, with the expectation as their mean and the variance that it gives', () => {
    const all = chances(law, 20, 6);
    const moment = (k: number) => all.reduce((sum, p, taken) => sum + p * (taken - 6) ** k, 0);
    expect(moment(0)).toBeCloseTo(1, 9);
    expect(moment(1)).toBeCloseTo(0, 9);
    expect(moment(2)).toBeCloseTo(law.variance(20, 6), 8);
  });

  test('has the slope of its log', () => {
    const step = 1e-5;
    const slope = (law.log(9, 20, 6 + step) - law.log(9, 20, 6 - step)) / (2 * step);
    expect(law.slope(9, 20, 6)).toBeCloseTo(slope, 5);
  });
});

test('the binomial law of four from ten at one half is 210 / 1024', () => {
  expect(Math.exp(binomial.log(4, 10, 5))).toBeCloseTo(210 / 1024, 12);
});

test('the beta-binomial law with a correlation of 1/3 and one half expected is uniform', () => {
  // a = b = 1: every count from 0 to n is as likely.
  for (const p of chances(betaBinomial(1 / 3), 7, 3.5)) expect(p).toBeCloseTo(1 / 8, 10);
});

test('countInterval holds 90 % or more: of 10 tosses, 2 to 8 are heads', () => {
  // 11 / 1024 have none or one; with two it is 56 / 1024, above 5 %.
  expect(countInterval(binomial, 10, 5)).toEqual({ low: 2, high: 8 });
});
