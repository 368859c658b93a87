import { withValues } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { repairLab } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const arms = runArmsOf(repairLab);
const yearFive = [49, 60] as const;

/** The frame at the end of a month by equation (2), with words that restore a further share in months 18 to 29. */
function frameIn(month: number, words: number): number {
  let frame = 0.9;
  for (let t = 1; t <= month; t++) {
    const byTheRules = t >= 12 && t <= 14 ? 0.35 : 0;
    const back = 0.01 + (t >= 18 && t <= 29 ? 0.05 * words : 0);
    frame = frame * (1 - byTheRules) + back * (1 - frame);
  }
  return frame;
}

describe('after a breach', () => {
  test('nothing differs before it, and most of the orders are lost', () => {
    expect(arms.gap('no breach', 'time alone', 'orders', 1, 11)).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(arms.gap('no breach', 'time alone', 'orders', ...yearFive).low).toBeGreaterThan(0.3);
  });

  test.each([
    ['time alone', 0],
    ['promise kept', 0.25],
    ['apology', 1],
  ])('the frame heals as the equations say: %s', (arm, words) => {
    for (const month of [18, 24, 29])
      expect(arms.level(arm, 'frame', month)).toBeCloseTo(frameIn(month, words), 5);
  });

  test.each(['apology', 'costly favour', 'restitution', 'promise kept'])(
    '%s brings back more orders than time alone',
    (arm) => {
      expect(arms.gap(arm, 'time alone', 'orders', ...yearFive).low).toBeGreaterThan(0);
      expect(arms.worth(arm, 'time alone', 'seller_money').low).toBeGreaterThan(0);
    },
  );

  test('words and a favour together bring back more than either, and far less than the breach took', () => {
    for (const arm of ['apology', 'costly favour', 'promise kept']) {
      expect(arms.gap('restitution', arm, 'orders', ...yearFive).low).toBeGreaterThan(0);
    }
    const back = arms.gap('restitution', 'time alone', 'orders', ...yearFive);
    const lost = arms.gap('no breach', 'time alone', 'orders', ...yearFive);
    expect(back.high).toBeLessThan(lost.low / 2);
  });

  test('a favour restores goodwill and no frame, words restore frame and no goodwill', () => {
    expect(arms.gap('costly favour', 'time alone', 'frame', 29).mean).toBe(0);
    expect(arms.gap('costly favour', 'time alone', 'goodwill', 24).low).toBeGreaterThan(0.4);
    expect(arms.gap('apology', 'time alone', 'frame', 29).low).toBeGreaterThan(0.2);
    expect(arms.gap('apology', 'time alone', 'goodwill', 24).mean).toBe(0);
  });

  test('an apology costs about a tenth of a thousand per hundredth of frame in month 29, if the customer stays', () => {
    const { repairCost } = repairLab.arms.find(({ name }) => name === 'apology')?.values ?? {};
    const spent = repairCost * (repairLab.values.repairUntil - 18 + 1);
    const gained = arms.gap('apology', 'time alone', 'frame', 29).mean;
    expect(spent / (100 * gained)).toBeCloseTo(0.1, 2);
  });

  test('one favour does not undo the grudge', () => {
    expect(arms.level('costly favour', 'goodwill', 24)).toBeLessThan(0);
  });

  test('a promise that is broken leaves less than none', () => {
    expect(arms.gap('promise broken', 'time alone', 'orders', ...yearFive).high).toBeLessThan(0);
    expect(arms.gap('promise broken', 'promise kept', 'orders', 18, 29)).toMatchObject({
      mean: 0,
      low: 0,
      high: 0,
    });
  });

  test('a new person who inherits half of warmth and grudge does no better than time, and costs', () => {
    const { low, high } = arms.gap('new person', 'time alone', 'orders', ...yearFive);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(arms.worth('new person', 'time alone', 'seller_money').high).toBeLessThan(0);
  });

  test('a new person who inherits the warmth and not the grudge is worth the cost', () => {
    const clean = runArmsOf(withValues(repairLab, { frameCarry: 1, goodwillCarry: 0 }));
    expect(clean.gap('new person', 'time alone', 'orders', ...yearFive).low).toBeGreaterThan(0);
    expect(clean.worth('new person', 'time alone', 'seller_money').low).toBeGreaterThan(0);
  });
});
