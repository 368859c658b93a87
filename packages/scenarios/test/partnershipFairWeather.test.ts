import { acrossReplicates, armsOf, pairedDifference, runReplicates, withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { fairWeather } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { outcome, level, gap, contrast, worth } = runArmsOf(fairWeather);
const lastYear = [49, 60] as const;

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

  test('are as if they had been tied if switching had cost nothing anyway', () => {
    const digits = (freeFrom: number) =>
      runReplicates(withValues(fairWeather, { switchingCost: 0, freeFrom }), { replicates: 2 }).values;
    expect(digits(13)).toEqual(digits(0));
  });
});

describe('hard times', () => {
  test('of the supplier cost orders, and more if customers are free to leave', () => {
    const tied = ['supplier’s hard times, tied', 'fair weather, tied'] as const;
    const free = ['supplier’s hard times, free to leave', 'fair weather, free to leave'] as const;
    expect(gap(...tied, 'orders', 25, 36).high).toBeLessThan(0);
    expect(contrast(free, tied, 'orders', 25, 36).high).toBeLessThan(0);
  });

  const afterwards = (way: string) =>
    gap(`customer’s hard times, ${way}`, `fair weather, ${way}`, 'orders', 37, 60);

  test('of the customer bring a larger share of its orders afterwards if it is free: help is answered', () => {
    expect(afterwards('free to leave').low).toBeGreaterThan(0);
  });

  test('of the customer cost some if it is tied: one in five is refused, and a refusal weighs twice', () => {
    expect(afterwards('tied').high).toBeLessThan(0);
    expect(level('customer’s hard times, tied', 'granted', 25)).toBeLessThan(0.81);
  });

  test('in which no order falls away leave the seller its future, and bring more of them there too', () => {
    const asks = runReplicates(withValues(fairWeather, { customerAsks: 25, ordersLost: 0 }), {
      seed: 'partners',
      replicates: 60,
    });
    const brought = pairedDifference(
      acrossReplicates(asks, 'orders', 37, 60),
      acrossReplicates(outcome('fair weather, tied'), 'orders', 37, 60),
    );
    expect(brought.low).toBeGreaterThan(0);
  });
});

describe('the loyalty that is left when nothing binds', () => {
  const tied = 'fair weather, tied';
  const free = 'fair weather, free to leave';

  test('of tied customers equals the orders of released ones, in the first month of their release', () => {
    const left = acrossReplicates(outcome(tied), 'unbound', 13);
    expect(pairedDifference(acrossReplicates(outcome(free), 'orders', 13), left)).toSatisfy(
      // 3,600 orders: a standard error of 0.008.
      ({ mean, low, high }) => low < 0 && high > 0 && Math.abs(mean) < 0.02,
    );
    expect(level(tied, 'orders', 13) - level(tied, 'unbound', 13)).toBeGreaterThan(0.15);
  });

  test('equals all orders if nothing binds', () => {
    // 43,200 orders a year: a standard error of at most 0.0024.
    for (const from of [13, 25]) {
      const [orders, unbound] = ['orders', 'unbound'].map((measure) => level(free, measure, from, from + 11));
      expect(Math.abs(orders - unbound)).toBeLessThan(0.008);
    }
  });

  test('shows in what binds: the switching cost, nothing, or less than nothing if service is worse', () => {
    expect(level(tied, 'binding', 20)).toBe(1.5);
    expect(level(free, 'binding', 12)).toBe(1.5);
    expect(level(free, 'binding', 13, 60)).toBe(0);
    expect(level('supplier’s hard times, tied', 'binding', 25, 36)).toBe(0.5);
    expect(level('supplier’s hard times, free to leave', 'binding', 25)).toBe(-1);
    expect(level('customer’s hard times, tied', 'binding', 25, 36)).toBe(1.5);
  });
});

describe('the partnership', () => {
  const nothing = new Float64Array(60);
  const sided = (arm: string) => acrossReplicates(outcome(arm), 'one_sidedness', 25, 36);

  test('is one-sided as long as nobody needs anything: the seller would help more than the customer', () => {
    expect(pairedDifference(sided('fair weather, tied'), nothing).low).toBeGreaterThan(0);
  });

  test('looks less one-sided if the customer is tied, whoever has hard times: part of its help is its tie', () => {
    for (const weather of ['fair weather', 'customer’s hard times', 'supplier’s hard times']) {
      expect(gap(`${weather}, free to leave`, `${weather}, tied`, 'buyer_helps', 25, 36).high).toBeLessThan(
        0,
      );
      const bound = acrossReplicates(outcome(`${weather}, tied`), 'buyer_helps', 25, 36);
      const free = acrossReplicates(outcome(`${weather}, tied`), 'buyer_helps_unbound', 25, 36);
      expect(pairedDifference(free, bound).high).toBeLessThan(0);
    }
  });

  test('is less one-sided among free customers who stay than among tied ones', () => {
    for (const weather of ['fair weather', 'customer’s hard times', 'supplier’s hard times']) {
      const less = pairedDifference(sided(`${weather}, free to leave`), sided(`${weather}, tied`));
      expect(less.high).toBeLessThan(0);
    }
  });

  test('turns with the weather: the side with less to lose helps the other less', () => {
    const against = (arm: string, measure: string) =>
      gap(`${arm}, tied`, 'fair weather, tied', measure, 25, 36);
    expect(against('customer’s hard times', 'seller_helps').high).toBeLessThan(0);
    expect(against('supplier’s hard times', 'buyer_helps').high).toBeLessThan(0);
    expect(against('customer’s hard times', 'one_sidedness').high).toBeLessThan(0);
    expect(against('supplier’s hard times', 'one_sidedness').low).toBeGreaterThan(0);
  });

  test('has two sides that grant as often as they would', () => {
    // 3,000 answers or more: a standard error below 0.009.
    for (const [arm, side] of [
      ['customer’s hard times, tied', 'seller_helps'],
      ['supplier’s hard times, tied', 'buyer_helps'],
    ]) {
      expect(Math.abs(level(arm, 'granted', 25) - level(arm, side, 25))).toBeLessThan(0.02);
    }
  });

  test('has a seller who would help as often as its utility of refusing says', () => {
    // Frame 1 − 0.5 · 0.99²⁵ = 0.6111 after 25 months; conscience weighs 1.2 · 0.6111 = 0.7333, six months of margin
    // 0.2 · 6 · 3. In fair weather Λ(0.2 · 8 − 3.6 − 0.7333) = Λ(−2.7333) = 0.0610 refused, in its hard times
    // Λ(1.6 − 0.6 · 3.6 − 0.7333) = 0.2153.
    expect(level('fair weather, tied', 'seller_helps', 25)).toBeCloseTo(1 - 0.061, 3);
    expect(level('customer’s hard times, tied', 'seller_helps', 25)).toBeCloseTo(1 - 0.2153, 3);
  });

  test('is ended by customers, and by sellers hardly ever and only if they are asked', () => {
    const ended = (arm: string, measure: string) => 60 * level(arm, measure, 1, 60);
    for (const { name } of armsOf(fairWeather)) {
      const [left, dropped] = ['left', 'dropped'].map((measure) => ended(name, measure));
      expect(left).toBeGreaterThan(0.1);
      if (name.startsWith('customer')) expect(dropped).toBeGreaterThan(0);
      else expect(dropped).toBe(0);
      expect(dropped).toBeLessThan(0.01);
      // At the start of the last month, all relationships last that had not been ended before.
      const before = 59 * (level(name, 'left', 1, 59) + level(name, 'dropped', 1, 59));
      expect(level(name, 'alive', 60)).toBeCloseTo(1 - before, 10);
    }
  });

  test('shows no favours if nobody asks', () => {
    expect(level('fair weather, tied', 'granted', 25)).toBeNaN();
  });

  test('asks for more if the favour is larger', () => {
    const helps = (need: number) =>
      acrossReplicates(runReplicates(withValues(fairWeather, { need }), { replicates: 2 }), 'buyer_helps', 1);
    // The same people at the same prices.
    for (const less of pairwise(helps(1.5), helps(0.5))) expect(less).toBeLessThan(-0.1);
  });
});

const pairwise = (values: Float64Array, others: Float64Array) => values.map((value, i) => value - others[i]);
