import { Matrix, QrDecomposition } from 'ml-matrix';
import type { Columns } from './Columns.js';

/**
 * What some columns can explain that others cannot: perpendicular axes of length 1, as many as columns. The two
 * least-squares fits, with the columns and without them, differ in their sums of squares by the squared lengths along
 * these axes. Computed once for a design, they split any number of data sets.
 *
 * @param columns of the term
 * @param given columns that are in the model anyway
 * @throws RangeError when the rows are too few, or a column adds nothing to the others
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

/** Whether each column adds to those before it more than rounding could. */
function independent(added: readonly number[]): boolean {
  const sizes = added.map(Math.abs);
  return Math.min(...sizes) > 1e-9 * Math.max(...sizes);
}
