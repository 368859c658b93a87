import type { Columns } from './Columns.js';

/**
 * The interaction of two terms: every column of one times every column of the other.
 *
 * @example
 * productColumns([[1, 1, -1, -1]], [[1, -1, 1, -1]]); // [[1, -1, -1, 1]]
 */
export function productColumns(one: Columns, other: Columns): Columns {
  return one.flatMap((a) => other.map((b) => a.map((value, row) => value * b[row])));
}
