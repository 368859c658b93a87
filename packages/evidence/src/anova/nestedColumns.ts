import type { Columns, Label } from './Columns.js';
import { effectColumns } from './effectColumns.js';

/**
 * A factor whose levels exist only within a level of another, like weeks within a block: its effects sum to zero
 * within each.
 *
 * @param inner the inner level of each row
 * @param outer the outer level of each row
 * @example
 * nestedColumns([1, 2, 3, 4], ['a', 'a', 'b', 'b']); // [[1, -1, 0, 0], [0, 0, 1, -1]]
 */
export function nestedColumns(inner: readonly Label[], outer: readonly Label[]): Columns {
  return [...new Set(outer)].flatMap((block) => {
    const rows = outer.flatMap((label, row) => (label === block ? [row] : []));
    return effectColumns(rows.map((row) => inner[row])).map((column) => {
      const spread = new Array<number>(outer.length).fill(0);
      for (const [i, row] of rows.entries()) spread[row] = column[i];
      return spread;
    });
  });
}
