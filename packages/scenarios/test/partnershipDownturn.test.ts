import { breakEven } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { partnershipDownturn } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { gap, contrast, worth, stream } = runArmsOf(partnershipDownturn);
const after = [37, 60] as const;

describe('a favour in a downturn', () => {
  test('changes nothing before it is asked', () => {
    expect(gap('sold hard, refused', 'sold hard, granted', 'orders', 1, 23)).toMatchObject({
      low: 0,
      high: 0,
    });
  });

  test('costs more orders when refused than when half granted, and more when half granted than when granted', () => {
    expect(gap('sold hard, half granted', 'sold hard, granted', 'orders', ...after).high).toBeLessThan(0);
    expect(gap('sold hard, refused', 'sold hard, half granted', 'orders', ...after).high).toBeLessThan(0);
  });

  test('costs most orders when refused if partnership was promised hardest', () => {
    const refusals = contrast(
      ['sold hard, refused', 'sold hard, granted'],
      ['plain trade, refused', 'plain trade, granted'],
      'orders',
      ...after,
    );
    expect(refusals.high).toBeLessThan(0);
  });

  test('costs fewer orders when it is refused with a reason', () => {
    const reason = gap('sold hard, refused with a reason', 'sold hard, refused', 'orders', ...after);
    expect(reason.low).toBeGreaterThan(0);
  });

  test('pays the seller back inside the horizon if partnership was sold hard, but not at once', () => {
    expect(worth('sold hard, granted', 'sold hard, refused', 'seller_money').low).toBeGreaterThan(0);
    const gain = stream('sold hard, granted', 'sold hard, refused', 'seller_money');
    const month = breakEven(gain, partnershipDownturn.values.yearlyRate, 12);
    expect(month).toBeGreaterThan(24 + 6);
    expect(month).toBeLessThanOrEqual(60);
  });

  test('leaves the buyer better off when granted', () => {
    expect(worth('sold hard, granted', 'sold hard, refused', 'buyer_money').low).toBeGreaterThan(0);
  });
});

describe('a customer who is locked in', () => {
  test('shows almost no effect of a refusal while the lock lasts, and a large one when it ends', () => {
    const locked = ['locked in, refused', 'locked in, granted'] as const;
    const free = ['sold hard, refused', 'sold hard, granted'] as const;
    const shown = (pair: readonly [string, string], from: number, until: number) =>
      gap(...pair, 'orders', from, until).mean;
    expect(shown(locked, 25, 42)).toBeGreaterThan(0.2 * shown(free, 25, 42));
    expect(shown(locked, 43, 60)).toBeLessThan(5 * shown(locked, 25, 42));
    expect(gap(...locked, 'orders', 43, 60).high).toBeLessThan(0);
    // Many customers who would have left a free seller are still there, and can still leave.
    expect(contrast(locked, free, 'alive', 25, 42).low).toBeGreaterThan(0);
  });
});
