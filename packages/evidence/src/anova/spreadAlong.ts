import type { Columns } from './Columns.js';
import type { Spread } from './Spread.js';

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
