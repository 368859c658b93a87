import { haifaCentres } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { haifaAssignment, rateRatio } from '../../src/index.js';

const { assignments, smallestP, comparisons, rateRatio: ratio } = haifaAssignment(haifaCentres);
const [plateau, first, removal] = comparisons;

// Counts of assignments from itertools.combinations in Python 3, on the published table.
describe('the assignment of six in ten centres', () => {
  test('can come out in 210 ways, so no p is smaller than 1/210', () => {
    expect([assignments, smallestP]).toEqual([210, 1 / 210]);
  });

  test('leaves weeks 9 to 16 above the controls in none but the actual way', () => {
    expect([plateau.weeks, plateau.against]).toEqual([
      [9, 16],
      [1, 4],
    ]);
    expect(plateau.latePerWeek).toBeCloseTo(11.2083333, 6);
    expect([plateau.p * 210, plateau.pTwoSided * 210]).toEqual([1, 1]);
  });

  test('leaves the first week of the fine within what chance does: p = .27, either way .54', () => {
    expect(first.weeks).toEqual([5, 5]);
    // The fined fell by 1.5 and the others by 3.25.
    expect(first.latePerWeek).toBeCloseTo(1.75, 12);
    expect(first.p).toBeCloseTo(57 / 210, 12);
    expect(first.pTwoSided).toBeCloseTo(113 / 210, 12);
  });

  test('leaves the weeks after the fine within what chance does: p = .18, either way .30', () => {
    expect([removal.weeks, removal.against]).toEqual([
      [17, 20],
      [13, 16],
    ]);
    expect(removal.latePerWeek).toBeCloseTo(0.5, 12);
    expect(removal.p).toBeCloseTo(37 / 210, 12);
    expect(removal.pTwoSided).toBeCloseTo(64 / 210, 12);
  });

  test('says the same on other scales of weeks 9 to 16, and not of the end of the fine on logs', () => {
    const ways = ({ otherScales: { share, log } }: typeof plateau) =>
      [share.p, share.pTwoSided, log.p, log.pTwoSided].map((p) => Math.round(p * 210));
    expect(ways(plateau)).toEqual([1, 1, 1, 1]);
    expect(ways(first)).toEqual([35, 69, 87, 175]);
    expect(ways(removal)).toEqual([53, 96, 5, 12]);
  });
});

describe('the rate ratio', () => {
  test('of weeks 9 to 16 is 2.45, from 1.85 to 3.25', () => {
    // NumPy and scipy.stats.t.ppf on the ten log ratios.
    expect(ratio.ratio).toBeCloseTo(2.450988758419, 10);
    expect(ratio.low).toBeCloseTo(1.850904709529, 8);
    expect(ratio.high).toBeCloseTo(3.245626780768, 8);
    expect(ratio.degrees).toBeCloseTo(4.116627457001, 10);
  });

  test('is 2 if the treated double and the others stay, and its interval is that one point', () => {
    const unit = (treated: boolean, after: number) => ({ treated, before: 10, after });
    const { ratio, low, high } = rateRatio([
      unit(true, 20),
      unit(true, 20),
      unit(false, 10),
      unit(false, 10),
    ]);
    for (const value of [ratio, low, high]) expect(value).toBeCloseTo(2, 12);
  });

  test.each([
    ['one unit alone', [{ treated: true, before: 1, after: 1 }], /needs two treated and two other units/],
    [
      'a rate of zero',
      [true, true, false, false].map((treated) => ({ treated, before: 1, after: 0 })),
      /a rate of zero has no ratio/,
    ],
  ])('refuses %s', (_, units, message) => {
    expect(() => rateRatio(units)).toThrow(message);
  });
});
