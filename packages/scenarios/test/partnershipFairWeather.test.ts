import { acrossReplicates, pairedDifference, runReplicates, withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { fairWeather, oneSidedness } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { outcome, level, gap, contrast, worth } = runArmsOf(fairWeather);
const lastYear = [49, 60] as const;
const nothing = new Float64Array(60);

describe('customers who are free to leave', () => {
  test('order as much as those who are tied until the month in which they are free', () => {
    const before = gap('fair weather, free to leave', 'fair weather, tied', 'orders', 1, 12);
    expect(before).toMatchObject({ low: 0, high: 0 });
  });

  test('show that less than half of what looked like loyalty was loyalty', () => {
    const halved = pairedDifference(
      acrossReplicates(outcome('fair weather, free to leave'), 'orders', ...lastYear),
      acrossReplicates(outcome('fair weather, tied'), 'orders', ...lastYear).map((orders) => orders / 2),
    );
    expect(halved.high).toBeLessThan(0);
  });

  test('leave the seller worse off, and themselves better off', () => {
    const arms = ['fair weather, free to leave', 'fair weather, tied'] as const;
    expect(worth(...arms, 'seller_money').high).toBeLessThan(0);
    expect(worth(...arms, 'buyer_money').low).toBeGreaterThan(0);
  });

  test('are as if they had been tied where switching had cost nothing anyway', () => {
    const digits = (freeFrom: number) =>
      runReplicates(withValues(fairWeather, { switchingCost: 0, freeFrom }), { replicates: 2 }).values;
    expect(digits(13)).toEqual(digits(0));
  });
});

describe('hard times', () => {
  test('of the supplier cost orders, and more so where customers are free to leave', () => {
    const tied = ['supplier’s hard times, tied', 'fair weather, tied'] as const;
    const free = ['supplier’s hard times, free to leave', 'fair weather, free to leave'] as const;
    expect(gap(...tied, 'orders', 25, 36).high).toBeLessThan(0);
    expect(contrast(free, tied, 'orders', 25, 36).high).toBeLessThan(0);
  });

  test('of the customer bring a larger share of its orders afterwards, because it was helped', () => {
    for (const way of ['tied', 'free to leave']) {
      const helped = gap(`customer’s hard times, ${way}`, `fair weather, ${way}`, 'orders', 37, 60);
      expect(helped.low).toBeGreaterThan(0);
    }
  });
});

describe('the partnership', () => {
  const sided = (way: string) =>
    oneSidedness(outcome(`customer’s hard times, ${way}`), outcome(`supplier’s hard times, ${way}`), 25);

  test('is one-sided: the seller helps the buyer more often than the buyer helps the seller', () => {
    expect(pairedDifference(sided('tied'), nothing).low).toBeGreaterThan(0);
  });

  test('is more one-sided where the buyer can walk away', () => {
    expect(pairedDifference(sided('free to leave'), sided('tied')).low).toBeGreaterThan(0);
  });

  test('is one-sided where service stays good as well, but less so', () => {
    const same = runReplicates(withValues(fairWeather, { supplierAsks: 25, worseService: 0 }), {
      seed: 'partners',
      replicates: 60,
    });
    const withService = oneSidedness(outcome('customer’s hard times, tied'), same, 25);
    expect(pairedDifference(withService, nothing).low).toBeGreaterThan(0);
    expect(pairedDifference(sided('tied'), withService).low).toBeGreaterThan(0);
  });

  test('has a seller who grants as often as its utility of refusing says', () => {
    // Frame 1 − 0.5 · 0.99²⁵ = 0.6111 after 25 months; Λ(0.2 · 8 − 0.2 · 6 · 3 − 1.2 · 0.6111) = Λ(−2.7333) = 0.0610 refused.
    const granted = level('customer’s hard times, tied', 'granted', 25);
    expect(Math.abs(granted - 0.939)).toBeLessThan(0.015);
  });

  test('shows nobody asked where nobody asks', () => {
    expect(level('fair weather, tied', 'granted', 25)).toBeNaN();
  });
});
