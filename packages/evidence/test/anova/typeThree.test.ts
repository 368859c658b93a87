import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectColumns, nestedColumns, productColumns, testAgainst, typeThree } from '../../src/index.js';
import { residualSquares } from '../support/residualSquares.js';

describe('typeThree(terms)', () => {
  test('splits a balanced two by two table as by hand', () => {
    // Cells (1, 3), (5, 7), (2, 2), (8, 12): means 2, 6, 2, 10, in all 5. Rows 4 and 6: 4·1 + 4·1 = 8.
    // Columns 2 and 8:
    // 8·9 = 72. Interaction: cells minus rows and columns are ±1: 8. Inside the cells: 2 + 2 + 0 + 8 = 12.
    const row = effectColumns(['r', 'r', 'r', 'r', 's', 's', 's', 's']);
    const column = effectColumns(['c', 'c', 'd', 'd', 'c', 'c', 'd', 'd']);
    const split = typeThree({ row, column, both: productColumns(row, column) });
    const { row: ofRow, column: ofColumn, both, residual } = split([1, 3, 5, 7, 2, 2, 8, 12]);
    expect(ofRow.sumOfSquares).toBeCloseTo(8, 12);
    expect(ofColumn.sumOfSquares).toBeCloseTo(72, 12);
    expect(both.sumOfSquares).toBeCloseTo(8, 12);
    expect(residual.sumOfSquares).toBeCloseTo(12, 12);
    expect([ofRow, ofColumn, both, residual].map(({ degrees }) => degrees)).toEqual([1, 1, 1, 4]);
    // F of the columns: 72 / (12/4) = 24 with 1 and 4 degrees of freedom.
    const tested = testAgainst(ofColumn, residual);
    expect(tested.F).toBeCloseTo(24, 11);
    expect(tested.df).toEqual([1, 4]);
  });

  test('compares plain means of unequal cells: weighted squares of means (Yates 1934)', () => {
    // Cells of 1, 2, 3 and 2 values with means 4, 6, 3 and 9. Rows: (4 + 6)/2 − (3 + 9)/2 = −1, squared over
    // (1 + 1/2 + 1/3 + 1/2)/4 = 7/12: 12/7. Columns: (4 + 3)/2 − (6 + 9)/2 = −4: 16·12/7. Interaction:
    // (4 − 6 − 3 + 9)/2 = 2: 4·12/7.
    const row = effectColumns(['r', 'r', 'r', 's', 's', 's', 's', 's']);
    const column = effectColumns(['c', 'd', 'd', 'c', 'c', 'c', 'd', 'd']);
    const split = typeThree({ row, column, both: productColumns(row, column) });
    const parts = split([4, 5, 7, 1, 3, 5, 8, 10]);
    expect(parts.row.sumOfSquares).toBeCloseTo(12 / 7, 11);
    expect(parts.column.sumOfSquares).toBeCloseTo((16 * 12) / 7, 11);
    expect(parts.both.sumOfSquares).toBeCloseTo((4 * 12) / 7, 11);
    // Inside the cells: 0 + 2 + 8 + 2.
    expect(parts.residual.sumOfSquares).toBeCloseTo(12, 11);
  });

  test('gives each term what the regression with all terms explains beyond the one without it', () => {
    const group = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'];
    const centre = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5];
    const time = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3];
    const terms = {
      group: effectColumns(group),
      centre: nestedColumns(centre, group),
      time: effectColumns(time),
      both: productColumns(effectColumns(time), effectColumns(group)),
    };
    const mean = [group.map(() => 1)];
    const split = typeThree(terms);
    const value = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 15, maxLength: 15 }), (values) => {
        const parts = split(values);
        const whole = residualSquares([...mean, ...Object.values(terms).flat()], values);
        expect(parts.residual.sumOfSquares).toBeCloseTo(whole, 8);
        for (const name of Object.keys(terms) as (keyof typeof terms)[]) {
          const others = Object.entries(terms).flatMap(([other, own]) => (other === name ? [] : own));
          const gain = residualSquares([...mean, ...others], values) - whole;
          expect(parts[name].sumOfSquares).toBeCloseTo(gain, 8);
        }
      }),
      { seed: 34, numRuns: 50 },
    );
  });

  test('refuses terms that repeat each other', () => {
    const group = effectColumns(['a', 'a', 'b', 'b']);
    expect(() => typeThree({ group, again: group })).toThrow(
      'addedAxes(): 3 columns cannot be told apart in 4 rows; leave out what repeats another.',
    );
  });

  test('refuses more columns than rows', () => {
    expect(() =>
      typeThree({
        one: [
          [1, 2],
          [1, 3],
        ],
      }),
    ).toThrow('3 columns cannot be told apart in 2 rows');
  });

  test('refuses a model that leaves no residual', () => {
    expect(() => typeThree({ each: effectColumns([1, 2, 3]) })).toThrow(
      'typeThree(): 3 columns explain all of 3 rows; leave out a term or give more rows.',
    );
  });
});

describe('testAgainst(effect, error)', () => {
  test('is the ratio of the mean squares', () => {
    // (12/2) / (4/2) = 3; with 2 and 2 degrees of freedom p = 1 / (1 + 3).
    const tested = testAgainst({ sumOfSquares: 12, degrees: 2 }, { sumOfSquares: 4, degrees: 2 });
    expect(tested).toMatchObject({ F: 3, df: [2, 2], sumOfSquares: 12, meanSquare: 6 });
    expect(tested.p).toBeCloseTo(0.25, 12);
  });

  test('has no F if nothing varies, and is certain if only the effect does', () => {
    const nothing = { sumOfSquares: 0, degrees: 3 };
    expect(testAgainst(nothing, nothing)).toMatchObject({ F: Number.NaN, p: Number.NaN });
    expect(testAgainst({ sumOfSquares: 2, degrees: 1 }, nothing)).toMatchObject({
      F: Number.POSITIVE_INFINITY,
      p: 0,
    });
  });

  test('takes rounding for nothing: equal values do not differ', () => {
    const split = typeThree({ group: effectColumns(['a', 'a', 'b', 'b', 'c', 'c']) });
    const { group, residual } = split([0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(group.sumOfSquares).toBe(0);
    expect(residual.sumOfSquares).toBe(0);
  });
});
