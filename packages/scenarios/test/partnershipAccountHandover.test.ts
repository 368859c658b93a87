import { acrossReplicates, pairedDifference, runReplicates, withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { accountHandover } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const { outcome, gap, worth } = runArmsOf(accountHandover);
const stays = 'the manager stays';
const after = [25, 60] as const;

/** Share of a year’s orders that a handover costs in its first year, replicate by replicate. */
function firstYearLoss(arm: string): Float64Array {
  const kept = acrossReplicates(outcome(stays), 'orders', 25, 36);
  return acrossReplicates(outcome(arm), 'orders', 25, 36).map((orders, i) => 1 - orders / kept[i]);
}

describe('a handover', () => {
  test('changes nothing before anybody is introduced', () => {
    for (const { name } of accountHandover.arms) {
      expect(gap(name, stays, 'orders', 1, 21)).toMatchObject({ low: 0, high: 0 });
    }
  });

  test('costs most with a strict successor, less with a neutral one, and least with a warm one', () => {
    expect(gap('warm successor', stays, 'orders', ...after).high).toBeLessThan(0);
    expect(gap('neutral successor', 'warm successor', 'orders', ...after).high).toBeLessThan(0);
    expect(gap('strict successor', 'neutral successor', 'orders', ...after).high).toBeLessThan(0);
  });

  test('costs the seller money in the same order', () => {
    expect(worth('warm successor', stays, 'seller_money').high).toBeLessThan(0);
    expect(worth('neutral successor', 'warm successor', 'seller_money').high).toBeLessThan(0);
    expect(worth('strict successor', 'neutral successor', 'seller_money').high).toBeLessThan(0);
  });

  test('costs nothing if everything belonged to the firm, and most if it was personal', () => {
    const firm = gap('neutral, all was the firm’s', stays, 'orders', 1, 60);
    expect(firm).toMatchObject({ low: 0, high: 0 });
    expect(gap('neutral, all was personal', 'neutral successor', 'orders', ...after).high).toBeLessThan(0);
  });

  test('costs what Shi and others found in the first year, because inheritance was set to give that', () => {
    const loss = pairedDifference(firstYearLoss('neutral successor'), new Float64Array(60));
    expect(loss.low).toBeGreaterThan(0.132);
    expect(loss.high).toBeLessThan(0.176);
  });

  test('costs less in the first year when it is introduced, as with the similar successors of that study', () => {
    const less = pairedDifference(firstYearLoss('neutral, introduced'), firstYearLoss('neutral successor'));
    expect(less.high).toBeLessThan(0);
  });

  test.each([
    [-2, 0],
    [-1, 0],
  ])('is a relief to customers with a grudge of %d who were never helped', (goodwillStart, frameStart) => {
    const grudge = { goodwillStart, frameStart, favourChance: 0 };
    const [old, fresh] = [0, 25].map((handoverFrom) =>
      acrossReplicates(
        runReplicates(withValues(accountHandover, { ...grudge, handoverFrom }), { replicates: 60 }),
        'orders',
        ...after,
      ),
    );
    expect(pairedDifference(fresh, old).low).toBeGreaterThan(0);
  });
});

describe('an introduction', () => {
  test('keeps orders, with a neutral and with a strict successor', () => {
    for (const successor of ['neutral', 'strict']) {
      const kept = gap(`${successor}, introduced`, `${successor} successor`, 'orders', ...after);
      expect(kept.low).toBeGreaterThan(0);
    }
  });

  test('earns about what it costs with a neutral successor, and less than that with a strict one', () => {
    const neutral = worth('neutral, introduced', 'neutral successor', 'seller_money');
    expect(neutral.low).toBeGreaterThan(-1);
    expect(neutral.high).toBeLessThan(1);
    expect(worth('strict, introduced', 'strict successor', 'seller_money').high).toBeLessThan(0);
  });
});
