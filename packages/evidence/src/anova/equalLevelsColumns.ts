import type { Columns, Label } from './Columns.js';

/**
 * A factor with two levels that have the same effect; effects sum to zero over the levels. Compared with the free
 * factor it shows how much the difference between the two explains.
 *
 * @param labels the level of each row
 * @param pair the two levels treated as equal
 * @returns two columns fewer than levels
 * @example
 * equalLevelsColumns(['a', 'b', 'c'], ['a', 'b']); // [[-0.5, -0.5, 1]]
 */
export function equalLevelsColumns(labels: readonly Label[], pair: readonly [Label, Label]): Columns {
  const others = [...new Set(labels)].filter((level) => !pair.includes(level));
  return others.map((level) =>
    labels.map((label) => (label === level ? 1 : pair.includes(label) ? -0.5 : 0)),
  );
}
