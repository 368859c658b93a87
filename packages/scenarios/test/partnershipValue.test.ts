import { describe, expect, test } from 'vitest';
import { valueTranslation } from '../src/index.js';
import { runArmsOf } from './support/armsOfScenario.js';

const arms = runArmsOf(valueTranslation);
const believed = [2, 11] as const;
const yearFive = [49, 60] as const;

describe.each(['friends', 'traders'])('to %s', (who) => {
  const gap = (arm: string, other: string, from: number, until: number) =>
    arms.gap(`${arm}, ${who}`, `${other}, ${who}`, 'orders', from, until);

  test('value in the buyer’s words sells more than features, and still does after the disappointment', () => {
    expect(gap('translates', 'features', ...believed).low).toBeGreaterThan(0);
    expect(gap('translates', 'features', ...yearFive).low).toBeGreaterThan(0);
  });

  test('and pays for its preparation', () => {
    expect(arms.worth(`translates, ${who}`, `features, ${who}`, 'seller_money').low).toBeGreaterThan(0);
  });

  test('more than there is sells more as long as people believe it', () => {
    expect(gap('overpromises', 'translates', ...believed).low).toBeGreaterThan(0);
  });

  test('the favour sells less than translated value', () => {
    expect(gap('relationship', 'translates', ...believed).high).toBeLessThan(0);
  });

  test('the favour is not paid back, for the money that translating costs', () => {
    expect(arms.worth(`relationship, ${who}`, `features, ${who}`, 'seller_money').high).toBeLessThan(0);
  });
});

test('before a test, a favour sells more than features among traders, and hardly more among friends', () => {
  const gap = (who: string) => arms.gap(`relationship, ${who}`, `features, ${who}`, 'orders', ...believed);
  expect(gap('traders').low).toBeGreaterThan(0);
  expect(gap('friends').high).toBeLessThan(0.015);
});

describe('the first disappointment', () => {
  test('hurts in proportion to what was missed and how social it was', () => {
    // The frame's missing part heals by 1 % per month; the gap of 0.5 hurts 1.2 per unit, in proportion to the frame.
    const frame = (start: number) => 1 - (1 - start) * 0.99 ** 12;
    expect(arms.level('translates, friends', 'goodwill', 13)).toBeCloseTo(-1.2 * 0.5 * frame(0.9), 5);
    expect(arms.level('translates, traders', 'goodwill', 13)).toBeCloseTo(-1.2 * 0.5 * frame(0.1), 5);
    expect(arms.level('overpromises, friends', 'goodwill', 13)).toBeCloseTo(-1.2 * frame(0.9), 5);
  });

  test('takes back among friends what overpromising won, but not among traders', () => {
    expect(arms.gap('overpromises, friends', 'translates, friends', 'orders', ...yearFive).high).toBeLessThan(
      0,
    );
    expect(arms.worth('overpromises, friends', 'translates, friends', 'seller_money').high).toBeLessThan(0);
    // Contrary to the hoped-for lesson, traders hardly mind, and the overpromise pays.
    expect(arms.worth('overpromises, traders', 'translates, traders', 'seller_money').low).toBeGreaterThan(0);
  });

  test('leaves the seller of the relationship ahead of features among traders, and behind among friends', () => {
    const gap = (who: string) => arms.gap(`relationship, ${who}`, `features, ${who}`, 'orders', ...yearFive);
    expect(gap('traders').low).toBeGreaterThan(0);
    expect(gap('friends').high).toBeLessThan(0);
  });
});
