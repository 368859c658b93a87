import { acrossReplicates, runReplicates, withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { priceList } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { gap, contrast, worth } = runArmsOf(priceList);
const free = 'favours stay free';
const atCost = 'price list at cost';
const takenBack = 'price list at cost, taken back after a year';
const lastYear = [49, 60] as const;

describe('a price list for favours', () => {
  test('changes nothing before its month', () => {
    expect(gap(atCost, free, 'orders', 1, 24)).toMatchObject({ low: 0, high: 0 });
  });

  test('earns fees in its first month, and costs the seller more than it earns over five years', () => {
    expect(gap(atCost, free, 'seller_money', 25).low).toBeGreaterThan(0);
    for (const arm of [atCost, 'price list with a margin']) {
      expect(worth(arm, free, 'seller_money').high).toBeLessThan(0);
    }
  });

  test('loses orders, the frame and goodwill', () => {
    for (const measure of ['orders', 'frame', 'goodwill']) {
      expect(gap(atCost, free, measure, ...lastYear).high).toBeLessThan(0);
    }
  });

  test('leaves the buyer worse off too', () => {
    expect(worth(atCost, free, 'buyer_money').high).toBeLessThan(0);
  });

  test('moves money from the buyer to the seller when it asks more', () => {
    const arms = ['price list with a margin', atCost] as const;
    expect(worth(...arms, 'seller_money').low).toBeGreaterThan(0);
    expect(worth(...arms, 'buyer_money').high).toBeLessThan(0);
  });

  test('that asks more than a favour is worth is the end of the favours', () => {
    const paid = (favourPrice: number) =>
      acrossReplicates(
        runReplicates(withValues(priceList, { favourPrice }), { replicates: 3 }),
        'buyer_money',
        25,
        60,
      );
    expect(paid(1000)).toEqual(paid(500));
    expect(paid(1000)).not.toEqual(paid(2));
  });

  test('costs fewer orders with a reason', () => {
    expect(gap('price list at cost, with a reason', atCost, 'orders', ...lastYear).low).toBeGreaterThan(0);
  });

  test('costs most orders if the relationship was most social', () => {
    const social = [atCost, free] as const;
    const plain = ['plain trade, price list at cost', 'plain trade, favours free'] as const;
    expect(contrast(social, plain, 'orders', ...lastYear).high).toBeLessThan(0);
  });

  test('that is taken back does not bring everything back', () => {
    expect(gap(takenBack, atCost, 'orders', ...lastYear).low).toBeGreaterThan(0);
    for (const measure of ['orders', 'frame', 'alive']) {
      expect(gap(takenBack, free, measure, ...lastYear).high).toBeLessThan(0);
    }
  });
});
