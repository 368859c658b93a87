import { Matrix, QrDecomposition } from 'ml-matrix';
import type { Columns } from './Columns.js';

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
