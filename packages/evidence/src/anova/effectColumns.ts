import type { Columns, Label } from './Columns.js';

/**
 * A factor as columns whose effects sum to zero over its levels: each level but the last has a column that is 1 in
 * its own rows, −1 in those of the last level and 0 elsewhere.
 *
 * @param labels the level of each row
 * @returns one column fewer than levels, in the order of first appearance
 * @example
 * effectColumns(['a', 'b', 'c']); // [[1, 0, -1], [0, 1, -1]]
 */
export function effectColumns(labels: readonly Label[]): Columns {
  const levels = [...new Set(labels)];
  const last = levels.pop();
  return levels.map((level) => labels.map((label) => (label === level ? 1 : label === last ? -1 : 0)));
}
