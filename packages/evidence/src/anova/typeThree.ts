import { Matrix, QrDecomposition } from 'ml-matrix';
import type { Columns } from './design.js';

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

/** A sum of squares with its degrees of freedom. */
export interface Spread {
  /** In squared units of the data. */
  readonly sumOfSquares: number;
  /** Degrees of freedom, a whole number. */
  readonly degrees: number;
}

/** A sum below this share of all squares is only rounding. */
const ROUNDING = 1e-24;

/**
 * The part of the data along some axes.
 *
 * @param axes perpendicular, of length 1
 * @param values one per row
 * @example
 * spreadAlong([[0.6, 0.8]], [3, 4]); // { sumOfSquares: 25, degrees: 1 }
 */
export function spreadAlong(axes: Columns, values: readonly number[]): Spread {
  const sumOfSquares = axes.reduce((sum, axis) => sum + square(along(axis, values)), 0);
  return { sumOfSquares: withoutRounding(sumOfSquares, values), degrees: axes.length };
}

/**
 * The part of the data along none of some axes: the residual of a fit.
 *
 * @param axes perpendicular, of length 1
 * @param values one per row, more than axes
 * @example
 * spreadBeside([[1, 0, 0]], [3, 4, 12]); // { sumOfSquares: 160, degrees: 2 }
 */
export function spreadBeside(axes: Columns, values: readonly number[]): Spread {
  const rest = [...values];
  for (const axis of axes) {
    const length = along(axis, values);
    for (const [row, part] of axis.entries()) rest[row] -= length * part;
  }
  const sumOfSquares = rest.reduce((sum, value) => sum + square(value), 0);
  return { sumOfSquares: withoutRounding(sumOfSquares, values), degrees: values.length - axes.length };
}

function along(axis: readonly number[], values: readonly number[]): number {
  return axis.reduce((sum, part, row) => sum + part * values[row], 0);
}

function withoutRounding(sumOfSquares: number, values: readonly number[]): number {
  const all = values.reduce((sum, value) => sum + square(value), 0);
  return sumOfSquares <= ROUNDING * all ? 0 : sumOfSquares;
}

const square = (x: number): number => x * x;

/**
 * The directions that some columns can explain and others cannot: perpendicular axes of length 1, one per column. The
 * sums of squares of the two least-squares fits, with and without the columns, differ by the squared lengths along
 * these axes. Computed once for a design, they split any number of data sets.
 *
 * @param columns of the term
 * @param given columns already in the model
 * @throws RangeError when there are too few rows, or a column adds nothing to the others
 */
export function addedAxes(columns: Columns, given: Columns): Columns {
  if (columns.length === 0) return [];
  const all = [...given, ...columns];
  const rows = columns[0].length;
  const fit = rows < all.length ? undefined : new QrDecomposition(byRow(all));
  if (!fit || !independent(fit.upperTriangularMatrix.diagonal())) {
    throw new RangeError(
      `addedAxes(): ${all.length} columns cannot be told apart in ${rows} rows; leave out what repeats another.`,
    );
  }
  const axes = fit.orthogonalMatrix;
  return columns.map((_, i) => axes.getColumn(given.length + i));
}

function byRow(columns: Columns): Matrix {
  return new Matrix(columns.map((column) => [...column])).transpose();
}

/** True if each column adds more to those before it than rounding could. */
function independent(added: readonly number[]): boolean {
  const sizes = added.map(Math.abs);
  return Math.min(...sizes) > 1e-9 * Math.max(...sizes);
}
