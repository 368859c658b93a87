import { addedAxes } from './addedAxes.js';
import type { Columns } from './Columns.js';
import type { Spread } from './Spread.js';
import { spreadAlong, spreadBeside } from './spreadAlong.js';

/** Splits data into the spread of each term of a model, and the residual. */
export type Split<Term extends string> = (
  values: readonly number[],
) => Readonly<Record<Term | 'residual', Spread>>;

/**
 * A linear model with a mean and some terms, ready to split data by type III sums of squares: each term gets what the
 * whole model explains beyond the model without it. In balanced data this is the classical decomposition by means; in
 * groups of unequal size it compares their unweighted means, provided the columns sum to zero over the levels.
 *
 * Source: Yates (1934), weighted squares of means, doi:10.1080/01621459.1934.10502686.
 *
 * @param terms columns by the name of the term
 * @throws RangeError when the terms repeat each other or leave no residual
 * @example
 * const split = typeThree({ group: effectColumns(['a', 'a', 'b', 'b']) });
 * split([1, 3, 4, 8]).group.sumOfSquares; // 4 · 2² = 16
 */
export function typeThree<Term extends string>(terms: Readonly<Record<Term, Columns>>): Split<Term> {
  const names = Object.keys(terms) as Term[];
  const rows = terms[names[0]][0].length;
  const mean = [new Array<number>(rows).fill(1)];
  const without = (left?: Term) => [
    ...mean,
    ...names.filter((name) => name !== left).flatMap((name) => terms[name]),
  ];
  const whole = addedAxes(without(), []);
  if (whole.length >= rows) {
    throw new RangeError(
      `typeThree(): ${whole.length} columns explain all of ${rows} rows; leave out a term or give more rows.`,
    );
  }
  const axes = names.map((name) => [name, addedAxes(terms[name], without(name))] as const);
  return (values) => {
    const parts = axes.map(([name, own]) => [name, spreadAlong(own, values)]);
    return { ...Object.fromEntries(parts), residual: spreadBeside(whole, values) };
  };
}
