import { type ArmResult, Outcome, type Scenario, unitsPerYear, withValues } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { bestArm, tradeMoney } from '../src/trade/money.js';
import { paidBackCell } from '../src/trade/words.js';

/** An arm in which each replicate's seller and buyer receive the given amounts, unit by unit. */
function arm(
  name: string,
  sellers: readonly (readonly number[])[],
  buyers: readonly (readonly number[])[],
  yearlyRate = 0,
): ArmResult {
  const whole = withValues(partnershipDownturn, { yearlyRate });
  const scenario: Scenario = {
    ...whole,
    calendar: { ...whole.calendar, units: sellers[0].length },
    measures: whole.measures.filter(({ name }) => name === 'seller_money' || name === 'buyer_money'),
  };
  const values = Float64Array.from(sellers.flatMap((seller, i) => [...seller, ...buyers[i]]));
  const outcome = new Outcome(scenario, { seed: 'x', first: 0, replicates: sellers.length }, values);
  return { name, scenario, digest: '', outcome };
}

const none = [
  [0, 0, 0, 0],
  [0, 0, 0, 0],
];
const base = arm('base', none, none);
// On average −1, +3, −1, −1; cumulated −1, 2, 1, 0: paid for itself by the end of unit 2, and never below zero again.
const favour = [
  [-2, 4, -1, -1],
  [0, 2, -1, -1],
];

describe('tradeMoney(arms, baseline)', () => {
  test('sums the money of both sides and compares it, replicate by replicate', () => {
    const [own, other] = tradeMoney(
      [
        base,
        arm('other', favour, [
          [1, 1, 1, 1],
          [2, 2, 2, 2],
        ]),
      ],
      base,
    );
    expect(own.seller.difference).toBeNull();
    expect(other.buyer.mean).toBe(6);
    expect(other.buyer.difference?.mean).toBe(6);
    expect(other.seller.soFar.map(({ mean }) => mean)).toEqual([-1, 2, 1, 0]);
  });

  test('discounts money from the middle of a month at the annual rate', () => {
    const late = arm(
      'late',
      [
        [0, 121],
        [0, 121],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      0.21,
    );
    const [{ seller }] = tradeMoney([late], late);
    // The middle of the second month is an eighth of a year away.
    expect(seller.mean).toBeCloseTo(121 / 1.21 ** 0.125, 10);
  });

  test('finds when an arm has paid for itself, and in which replicates', () => {
    const [, { seller }] = tradeMoney([base, arm('favour', favour, none)], base);
    expect(seller.paidBack.unit).toBe(2);
    // Only the first replicate was ever below zero: −2, 2, 1, 0.
    expect(seller.paidBack.range).toEqual({ mean: 2, low: 2, high: 2 });
    expect(paidBackCell(seller, 'month', 4)).toBe('month 2 (2–2)');
  });

  test('finds until when an arm was ahead that ends behind', () => {
    const ahead = [
      [3, 0, -4, -1],
      [3, 0, 0, -5],
    ];
    const [, { seller }] = tradeMoney([base, arm('ahead', ahead, none)], base);
    expect(seller.paidBack.unit).toBe(Number.POSITIVE_INFINITY);
    // Cumulated means 3, 3, 1, −2: behind from unit 4; one replicate from unit 3, the other from unit 4.
    expect(seller.overtaken.unit).toBe(4);
    expect(paidBackCell(seller, 'month', 4)).toBe('ahead until month 3 (2–3)');
  });

  test('says so if an arm never pays, never costs, or makes no difference', () => {
    const say = (each: readonly number[]) => {
      const [, { seller }] = tradeMoney([base, arm('other', [each, each], none)], base);
      return paidBackCell(seller, 'month', 4);
    };
    expect(say([-1, 0, 0, 0])).toBe('not within 4 months');
    expect(say([1, 0, 0, 0])).toBe('never behind');
    expect(say([0, 0, 0, 0])).toBe('no difference');
  });

  test('has nothing to say if one side is not measured', () => {
    const { scenario } = base;
    const measures = scenario.measures.filter(({ of }) => of !== 'buyerCash');
    const one = { ...base, scenario: { ...scenario, measures } };
    expect(tradeMoney([one], one)).toEqual([]);
  });
});

test('bestArm(arms, kind) names the arm that is worth most and those that cannot be told apart from it', () => {
  const poor = arm('poor', [[1], [2], [3]], [[0], [0], [0]]);
  // Rich is better than poor by 10 in every replicate, and than luck by 9, −8 and 2: too uncertain to tell.
  const rich = arm('rich', [[11], [12], [13]], [[0], [0], [0]]);
  const luck = arm('luck', [[2], [20], [11]], [[0], [0], [0]]);
  expect(bestArm([poor, rich, luck], 'sellerCash')).toEqual({ arm: 'rich', level: ['luck'] });
});

test('unitsPerYear(calendar) knows weeks and months, and takes any other unit for a month', () => {
  const units = (unit: string) => unitsPerYear({ period: 'day', unit, periodsPerUnit: 1, units: 1 });
  expect(['week', 'month', 'round', 'toString'].map(units)).toEqual([52, 12, 12, 12]);
});
