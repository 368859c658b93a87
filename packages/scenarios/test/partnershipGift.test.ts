import { describe, expect, test } from 'vitest';
import { giftAndStrings } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const arms = runArmsOf(giftAndStrings);
const yearFive = [49, 60] as const;
const afterTheGift = [7, 17] as const;

describe('the same sum, given four ways', () => {
  test('costs the seller eight thousand a customer who is still there, and changes nothing before', () => {
    // The kindness is felt after that month's order, so only the sum differs.
    const { mean, standardError } = arms.gap('gift', 'nothing', 'seller_money', 6);
    expect(mean).toBeCloseTo(-8 * arms.level('gift', 'alive', 6), 10);
    expect(standardError).toBeLessThan(0.1);
    expect(arms.gap('gift', 'nothing', 'orders', 1, 6)).toMatchObject({ mean: 0, low: 0, high: 0 });
  });

  test('leaves the goodwill of the equations', () => {
    // With a frame of 0.6, 1 % of the missing part heals per month; a less expected gift is kinder: 1 - s/2; gain 0.6.
    const friends = 1 - 0.4 * 0.99 ** 6;
    expect(arms.level('gift', 'goodwill', 7)).toBeCloseTo(0.6 * (1 - friends / 2), 5);
    // Cash first takes 35 % of the frame. It leaves slightly more goodwill, because less was expected.
    const cooled = (1 - 0.4 * 0.99 ** 5) * 0.65 + 0.01 * 0.4 * 0.99 ** 5;
    expect(arms.level('cash', 'goodwill', 7)).toBeCloseTo(0.6 * (1 - cooled / 2), 5);
    expect(cooled).toBeLessThan(friends);
  });

  test.each([
    ['gift', 'nothing'],
    ['gift', 'gift with its price named'],
    ['gift with its price named', 'cash'],
    ['gift with its price named', 'nothing'],
    ['cash', 'bonus with strings'],
    ['gift, plain trade', 'nothing, plain trade'],
  ])('as %s leaves more orders in the fifth year than as %s', (arm, other) => {
    expect(arms.gap(arm, other, 'orders', ...yearFive).low).toBeGreaterThan(0);
  });

  test('as a gift does more in plain trade, where less is expected, than among friends', () => {
    const friends = arms.gap('gift', 'nothing', 'orders', ...yearFive);
    const traders = arms.gap('gift, plain trade', 'nothing, plain trade', 'orders', ...yearFive);
    expect(traders.low).toBeGreaterThan(friends.high);
  });

  test('as cash leaves the orders of the fifth year where they would have been', () => {
    const { low, high } = arms.gap('cash', 'nothing', 'orders', ...yearFive);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(high).toBeLessThan(0.02);
  });

  test('buys more favours in return as a gift than as cash, and fewer as a bonus than for nothing', () => {
    expect(arms.gap('gift', 'cash', 'effort', 12).low).toBeGreaterThan(0);
    expect(arms.gap('gift', 'nothing', 'effort', 12).low).toBeGreaterThan(0);
    expect(arms.gap('bonus with strings', 'nothing', 'effort', 12).high).toBeLessThan(0);
  });

  test('pays for itself as a gift, and not as cash, with its price named, or as a bonus', () => {
    expect(arms.worth('gift', 'nothing', 'seller_money').low).toBeGreaterThan(0);
    expect(arms.worth('gift, plain trade', 'nothing, plain trade', 'seller_money').low).toBeGreaterThan(0);
    for (const arm of ['cash', 'gift with its price named', 'bonus with strings']) {
      expect(arms.worth(arm, 'nothing', 'seller_money').high).toBeLessThan(0);
    }
  });

  test('works as a bonus in plain trade while it runs, and no longer', () => {
    const gap = (from: number, until: number) =>
      arms.gap('bonus, plain trade', 'nothing, plain trade', 'orders', from, until);
    expect(gap(...afterTheGift).low).toBeGreaterThan(0);
    expect(gap(...yearFive).high).toBeLessThan(0);
    // Among friends it does not work even while it runs.
    expect(arms.gap('bonus with strings', 'nothing', 'orders', ...afterTheGift).high).toBeLessThan(0);
  });
});
