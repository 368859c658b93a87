import { haifaCentres } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { type Effect, haifaAnova, patternOf, prepareHaifaAnova } from '../../src/index.js';
import { columnMeans, interactionSquares, mean, squares } from '../support/meanSquares.js';
import { residualSquares } from '../support/residualSquares.js';

const { fined, baseline, control } = haifaAnova(haifaCentres);

/** The transformed shares, one row per centre. */
const table = haifaCentres.map(({ children, late }) =>
  late.map((count) => Math.asin(Math.sqrt(count / (5 * children)))),
);
const test6 = table.slice(0, 6);
const control4 = table.slice(6);

/** The F of an effect from sums of squares that were computed in another way. */
function expectF(effect: Effect, squaresOfEffect: number, squaresOfError: number): void {
  const [own, error] = effect.df;
  expect(effect.sumOfSquares).toBeCloseTo(squaresOfEffect, 12);
  expect(effect.F).toBeCloseTo(squaresOfEffect / own / (squaresOfError / error), 9);
}

describe('the fined group', () => {
  const inBlocks = test6.map((row) => [0, 4, 8, 12, 16].map((from) => row.slice(from, from + 4)));
  const blockTable = inBlocks.map((row) => row.map(mean));
  const blockMeans = columnMeans(blockTable);
  const ofBlock = 24 * squares(blockMeans);
  const ofCentre = 20 * squares(test6.map(mean));
  const weeks = columnMeans(test6);
  const ofWeek = 6 * squares(weeks) - ofBlock;
  const ofCentreByBlock = 4 * interactionSquares(blockTable);
  const ofResidual = interactionSquares(test6) - ofCentreByBlock;

  test('has the degrees of freedom of the design', () => {
    const { block, blockAgainstCentreByBlock, blockAgainstWeekInBlock, centre, weekInBlock, centreByBlock } =
      fined;
    const all = [
      block,
      blockAgainstCentreByBlock,
      blockAgainstWeekInBlock,
      centre,
      weekInBlock,
      centreByBlock,
    ];
    expect(all.map(({ df }) => df)).toEqual([
      [4, 75],
      [4, 20],
      [4, 15],
      [5, 75],
      [15, 75],
      [20, 75],
    ]);
  });

  test('is split as the means of the balanced design say', () => {
    expectF(fined.block, ofBlock, ofResidual);
    expectF(fined.blockAgainstCentreByBlock, ofBlock, ofCentreByBlock);
    expectF(fined.blockAgainstWeekInBlock, ofBlock, ofWeek);
    expectF(fined.centre, ofCentre, ofResidual);
    expectF(fined.weekInBlock, ofWeek, ofResidual);
    expectF(fined.centreByBlock, ofCentreByBlock, ofResidual);
  });

  test('compares ten pairs of blocks, each the square of a t test of two means of 24 values', () => {
    expect(fined.contrasts.map(({ blocks }) => blocks.join('–'))).toEqual(
      '1–2 1–3 1–4 1–5 2–3 2–4 2–5 3–4 3–5 4–5'.split(' '),
    );
    for (const contrast of fined.contrasts) {
      const [one, other] = contrast.blocks.map((block) => blockMeans[block - 1]);
      expect(contrast.df).toEqual([1, 75]);
      expect(contrast.difference).toBeCloseTo(other - one, 12);
      const ofPair = (other - one) ** 2 / (2 / 24);
      expectF(contrast, ofPair, ofResidual);
      expectF(contrast.againstCentreByBlock, ofPair, ofCentreByBlock);
      expectF(contrast.againstWeekInBlock, ofPair, ofWeek);
    }
  });

  // From the same formulas in NumPy, with the tail of F from SciPy 1.17 (f.sf).
  test.each([
    ['block', 41.828536751744, 2.1391213902e-18],
    ['blockAgainstCentreByBlock', 47.537597062903, 6.124781614e-10],
    ['centre', 25.228629356696, 7.9096325888e-15],
    ['weekInBlock', 2.9028914214214, 1.2052762471e-3],
    ['centreByBlock', 0.87990431439767, 0.61172072709],
  ] as const)('%s has F = %d and p = %d', (name, f, p) => {
    expect(fined[name].F).toBeCloseTo(f, 9);
    expect(fined[name].p / p).toBeCloseTo(1, 8);
  });

  test('has a quasi-F of 15.0 on 4 and 12.6, the blocks against other centres and other weeks at once', () => {
    // MS(block) / (MS(centre × block) + MS(week) − MS(residual)), by Satterthwaite's degrees of freedom.
    const [block, byCentre, week, rest] = [ofBlock / 4, ofCentreByBlock / 20, ofWeek / 15, ofResidual / 75];
    const error = byCentre + week - rest;
    const { F, df, p } = fined.blockQuasiF;
    expect(F).toBeCloseTo(block / error, 9);
    expect(df[0]).toBe(4);
    expect(df[1]).toBeCloseTo(error ** 2 / (byCentre ** 2 / 20 + week ** 2 / 15 + rest ** 2 / 75), 9);
    expect([F.toFixed(1), df[1].toFixed(1)]).toEqual(['15.0', '12.6']);
    expect(fined.blockAgainstWeekInBlock.F.toFixed(1)).toBe('14.4');
    // scipy.stats.f.sf
    expect(p / 9.861316855322614e-5).toBeCloseTo(1, 6);
  });

  test('has the same pairs that differ under every error term', () => {
    const differ = (effects: readonly Effect[]) => effects.map(({ p }) => (p < 0.05 ? 1 : 0)).join('');
    const { contrasts } = fined;
    expect(differ(contrasts)).toBe('1111111000');
    expect(differ(contrasts.map(({ againstCentreByBlock }) => againstCentreByBlock))).toBe('1111111000');
    expect(differ(contrasts.map(({ againstWeekInBlock }) => againstWeekInBlock))).toBe('1111111000');
  });

  test('climbs over three blocks to a plateau that outlasts the fine', () => {
    // "+": the later block is higher. The last three pairs, of blocks 3, 4 and 5, cannot be told apart.
    expect(patternOf({ fined, baseline, control })).toBe('+++++++===');
  });
});

describe('the two groups before the fine', () => {
  const [one, other] = [test6, control4].map((group) => group.map((row) => row.slice(0, 4)));
  const ofResidual = interactionSquares(one) + interactionSquares(other);
  const ofCentre = 4 * (squares(one.map(mean)) + squares(other.map(mean)));
  const perMean = 1 / 6 + 1 / 4;

  test('have the degrees of freedom of the design', () => {
    const { group, groupAgainstResidual, centreInGroup, week, weekByGroup } = baseline;
    const all = [group, groupAgainstResidual, centreInGroup, week, weekByGroup];
    expect(all.map(({ df }) => df)).toEqual([
      [1, 8],
      [1, 24],
      [8, 24],
      [3, 24],
      [3, 24],
    ]);
  });

  test('are compared by their means, over six and four centres', () => {
    const gap = mean(one.map(mean)) - mean(other.map(mean));
    const ofGroup = (4 * gap * gap) / perMean;
    expectF(baseline.group, ofGroup, ofCentre);
    expectF(baseline.groupAgainstResidual, ofGroup, ofResidual);
    expectF(baseline.centreInGroup, ofCentre, ofResidual);
  });

  test('have a week effect of the plain mean of both groups, and an interaction of their difference', () => {
    // Unequal groups, type III: the mean of the two weekly means has variance (1/6 + 1/4)/4, their difference
    // 1/6 + 1/4.
    const [first, second] = [one, other].map(columnMeans);
    const middle = first.map((value, week) => (value + second[week]) / 2);
    const gap = first.map((value, week) => value - second[week]);
    expectF(baseline.week, (4 * squares(middle)) / perMean, ofResidual);
    expectF(baseline.weekByGroup, squares(gap) / perMean, ofResidual);
  });

  test('have an interaction equal to the difference between regressions with and without it', () => {
    const rows = [...one, ...other].flatMap((row, centre) => row.map((y, week) => ({ y, centre, week })));
    const column = (is: (row: (typeof rows)[number]) => boolean) => rows.map((row) => (is(row) ? 1 : 0));
    const centres = Array.from({ length: 10 }, (_, i) => column(({ centre }) => centre === i));
    const weeks = [1, 2, 3].map((i) => column(({ week }) => week === i));
    const own = [1, 2, 3].map((i) => column(({ week, centre }) => week === i && centre < 6));
    const values = rows.map(({ y }) => y);
    const whole = residualSquares([...centres, ...weeks, ...own], values);
    expectF(baseline.weekByGroup, residualSquares([...centres, ...weeks], values) - whole, whole);
  });

  test('cannot be told apart: F(1, 8) = .655, p = .44, as the paper prints', () => {
    expect(baseline.group.F.toFixed(3)).toBe('0.655');
    expect(baseline.group.p).toBeCloseTo(0.44181278181996, 9);
    expect(baseline.groupAgainstResidual.p).toBeCloseTo(0.060069951840439, 9);
    expect(baseline.centreInGroup.p).toBeLessThan(0.001);
  });
});

describe('the control group', () => {
  test('is split by the means of centres and weeks', () => {
    expect([control.centre.df, control.week.df]).toEqual([
      [3, 57],
      [19, 57],
    ]);
    expectF(control.centre, 20 * squares(control4.map(mean)), interactionSquares(control4));
    expectF(control.week, 4 * squares(columnMeans(control4)), interactionSquares(control4));
  });

  test('shows no difference between the weeks', () => {
    expect(control.week.p).toBeCloseTo(0.43559856479323, 9);
  });
});

describe('haifaAnova(centres)', () => {
  test('does not depend on the order of the centres', () => {
    const turned = haifaAnova([...haifaCentres].reverse());
    expect(turned.fined.centreByBlock.F).toBeCloseTo(fined.centreByBlock.F, 9);
    expect(turned.baseline.weekByGroup.F).toBeCloseTo(baseline.weekByGroup.F, 9);
    expect(turned.control.centre.F).toBeCloseTo(control.centre.F, 9);
  });

  test('has no F if nobody ever comes late', () => {
    const never = haifaCentres.map((centre) => ({ ...centre, late: centre.late.map(() => 0) }));
    expect(haifaAnova(never).fined.block).toMatchObject({ F: Number.NaN, p: Number.NaN });
  });

  const [first, ...others] = haifaCentres;
  test.each([
    ['one group alone', haifaCentres.slice(0, 6), /6 fined and 0 control centres: give 2 or more of each\.$/],
    [
      'missing weeks',
      [{ ...first, late: [1, 2] }, ...others],
      /Centre 1 has counts of 2 weeks: the analysis needs all 20/,
    ],
    [
      'more late pick-ups than pick-ups',
      [{ ...first, late: [186, ...first.late.slice(1)] }, ...others],
      /186 late pick-ups in week 1: give a number from 0 to 185, 5 for each of its 37 children\.$/,
    ],
    [
      'a count that is none',
      [{ ...first, late: [...first.late.slice(1), Number.NaN] }, ...others],
      /NaN late pick-ups in week 20/,
    ],
  ])('refuses %s and says what to give', (_, centres, message) => {
    expect(() => haifaAnova(centres)).toThrow(message);
  });

  test('prepared for one shape refuses another', () => {
    expect(() => prepareHaifaAnova(6, 4)(haifaCentres.slice(1))).toThrow(
      'The analysis is made for 6 fined and 4 control centres, not for 5 and 4',
    );
  });
});
