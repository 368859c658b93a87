import { type ArmResult, type MeasureKind, Outcome, unitsPerYear } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { terms, traded } from '../../core/test/support/traded.js';
import { bestArm, tradeMoney, yearlyRate } from '../src/trade/money.js';
import { middleUnit, stageOf, tradeStages, velocityFrom } from '../src/trade/stages.js';

/** An arm with numbers only: for each measure, one series per replicate. */
function arm(
  name: string,
  series: Partial<Record<MeasureKind, number[][]>>,
  { discountRate = 0, unit = 'year' } = {},
): ArmResult {
  const kinds = Object.keys(series) as MeasureKind[];
  const [one] = Object.values(series);
  const units = one[0].length;
  const scenario = traded(
    [],
    { ...terms, discountRate },
    {},
    {
      calendar: { period: unit, unit, periodsPerUnit: 1, units },
      measures: kinds.map((of) => ({ name: `own_${of}`, label: of, unit: '1', of, groups: 'all' as const })),
    },
  );
  const replicates = one.length;
  const values = Float64Array.from(
    Array.from({ length: replicates }, (_, replicate) =>
      kinds.flatMap((kind) => series[kind]?.[replicate] ?? []),
    ).flat(),
  );
  return {
    name,
    scenario,
    outcome: new Outcome(scenario, { seed: 'x', first: 0, replicates }, values),
    digest: '',
  };
}

describe('tradeMoney(arms, baseline)', () => {
  // A discount of 21 % a year, money in the middle of it: 1.1 in the first year is worth 1.1 / √1.21 = 1, and
  // 1.331 in the second 1.331 / 1.21^1.5 = 1.
  const rate = { discountRate: 0.21 };
  const usual = arm('usual', { sellerCash: [[1.1, 1.331]], buyerCash: [[2.2, 2.662]] }, rate);
  const dear = arm('dear', { sellerCash: [[0, 3.993]], buyerCash: [[3.3, 0]] }, rate);
  const [before, after] = tradeMoney([usual, dear], usual);

  test('is the present value of a relationship, to each side', () => {
    expect([before.arm, after.arm]).toEqual(['usual', 'dear']);
    expect(before.seller.mean).toBeCloseTo(2, 12);
    expect(before.buyer.mean).toBeCloseTo(4, 12);
    expect(after.seller.mean).toBeCloseTo(3, 12); // 0 + 3
    expect(after.buyer.mean).toBeCloseTo(3, 12); // 3 + 0
  });

  test('compares an arm with the baseline, and the baseline with nothing', () => {
    expect(before.seller.difference).toBeNull();
    expect(after.seller.difference?.mean).toBeCloseTo(1, 12); // 3 − 2
    expect(after.buyer.difference?.mean).toBeCloseTo(-1, 12); // 3 − 4
  });

  test('adds up year by year', () => {
    // The seller: 0 − 1, then 3 − 2. The buyer: 3 − 2, then 3 − 4.
    expect(after.seller.soFar.map(({ mean }) => Number(mean.toFixed(9)))).toEqual([-1, 1]);
    expect(after.buyer.soFar.map(({ mean }) => Number(mean.toFixed(9)))).toEqual([1, -1]);
  });

  test('pays back in the year in which it has made up for its cost, and is overtaken in the other', () => {
    expect(after.seller.paidBack).toMatchObject({ unit: 2, share: 1 });
    expect(after.seller.paidBack.range.mean).toBe(2);
    // The buyer loses its gain again in year 2, and never makes up for its loss.
    expect(after.buyer.overtaken.unit).toBe(2);
    expect(after.buyer.paidBack.unit).toBe(Number.POSITIVE_INFINITY);
    expect(after.buyer.paidBack.share).toBe(0);
    expect(after.buyer.paidBack.range.mean).toBeNaN();
    expect(before.seller.paidBack).toMatchObject({ unit: 0, share: Number.NaN });
  });

  test('counts the share of the replicates that were behind and made up for it', () => {
    const idle = arm('idle', {
      sellerCash: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      buyerCash: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    });
    // Behind and paid back, behind for good, never behind.
    const risky = arm('risky', {
      sellerCash: [
        [-1, 2],
        [-1, 0],
        [1, 0],
      ],
      buyerCash: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    });
    const [, { seller, buyer }] = tradeMoney([idle, risky], idle);
    expect(seller.paidBack.share).toBe(0.5);
    expect(seller.paidBack.range.mean).toBe(2);
    expect(buyer.paidBack.share).toBeNaN();
  });

  test('is nothing if one side is not measured', () => {
    const half = arm('half', { sellerCash: [[1, 1]] });
    expect(tradeMoney([half], half)).toEqual([]);
  });

  test('discounts each arm at its own rate', () => {
    const patient = arm('patient', { sellerCash: [[1.1, 1.331]], buyerCash: [[1, 1]] }, { discountRate: 0 });
    const [, { seller }] = tradeMoney([usual, patient], usual);
    expect(seller.mean).toBeCloseTo(2.431, 12); // 1.1 + 1.331
    expect([yearlyRate(usual), yearlyRate(patient)]).toEqual([0.21, 0]);
  });
});

describe('bestArm(arms, side)', () => {
  const made = (name: string, sums: number[]) =>
    arm(name, { sellerCash: sums.map((sum) => [sum, 0]), buyerCash: sums.map((sum) => [-sum, 0]) });
  const arms = [made('low', [1, 2, 3]), made('high', [11, 12, 13]), made('as high', [10, 14, 11])];

  test('is the one of the highest mean, with those that cannot be told apart from it', () => {
    // 12 compared with 35/3; the paired differences 1, −2, 2 contain zero in their interval. 10, 10, 10 do not.
    expect(bestArm(arms, 'sellerCash')).toEqual({ arm: 'high', level: ['as high'] });
    expect(bestArm(arms, 'buyerCash')).toEqual({ arm: 'low', level: [] });
  });
});

describe('tradeStages(arm)', () => {
  test('reads the stage at the start, in the middle and at the end from means over replicates', () => {
    const [stages] = tradeStages(
      arm('warm', {
        frame: [
          [0.8, 0.6, 0.2, 0.2],
          [1, 0.8, 0.2, 0.2],
        ],
        goodwill: [
          [0.5, 0, 0, 0],
          [0.5, 0, 0, -1],
        ],
        alive: [
          [1, 1, 1, 0.4],
          [1, 1, 1, 0.4],
        ],
        conscience: [
          [1, 2, 3, 7],
          [1, 2, 3, 4],
        ],
      }),
    );
    // 0.9 with 0.5; 0.7 with 0; fewer than half left.
    expect(stages).toMatchObject({ arm: 'warm', start: 'partnership', middle: 'habit', end: 'ending' });
    // Over the last three units: (7 − 1)/3 and (4 − 1)/3.
    expect(stages.velocity.mean).toBe(1.5);
  });

  test('leaves out replicates in which nobody is left', () => {
    const gone = Number.NaN;
    const [stages] = tradeStages(
      arm('gone', {
        frame: [
          [0.8, gone],
          [0.8, 0.8],
        ],
        goodwill: [
          [0, gone],
          [0, 0.5],
        ],
        alive: [
          [1, 0],
          [1, 1],
        ],
        conscience: [
          [1, gone],
          [1, 1.5],
        ],
      }),
    );
    expect(stages.end).toBe('partnership');
    expect(stages.velocity.mean).toBe(0.5);
  });

  test('is nothing if the states are not measured', () => {
    expect(tradeStages(arm('silent', { frame: [[1, 1]] }))).toEqual([]);
  });

  test(
    'takes the middle of an odd number of units as the one in the middle, and the velocity over a ' +
      'year of months',
    () => {
      expect([middleUnit(60), middleUnit(5)]).toEqual([30, 3]);
      expect([velocityFrom(60), velocityFrom(5)]).toEqual([48, 1]);
    },
  );
});

test('a year has 365 days, 52 weeks, 12 months, 4 quarters, and 12 of anything else', () => {
  const of = (unit: string) => unitsPerYear({ period: unit, unit, periodsPerUnit: 1, units: 1 });
  expect(['day', 'week', 'month', 'quarter', 'year', 'moon', 'toString'].map(of)).toEqual([
    365, 52, 12, 4, 1, 12, 12,
  ]);
});

describe('stageOf(signs)', () => {
  test.each([
    [{ frame: 0.9, goodwill: 0.5, alive: 1 }, 'partnership'],
    [{ frame: 0.9, goodwill: 0, alive: 1 }, 'habit'],
    [{ frame: 0.2, goodwill: 0.5, alive: 1 }, 'market'],
    [{ frame: 0.9, goodwill: -0.5, alive: 1 }, 'strain'],
    [{ frame: 0.9, goodwill: 0.5, alive: 0.4 }, 'ending'],
  ] as const)('of %j is %s', (signs, stage) => {
    expect(stageOf(signs)).toBe(stage);
  });
});
