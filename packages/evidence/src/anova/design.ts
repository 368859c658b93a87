/** Columns of a design matrix: each has one number per row of the data. */
export type Columns = readonly (readonly number[])[];

/** The level of a row, such as the name of a centre or the number of a week. */
export type Label = string | number;

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

/**
 * The interaction of two terms: every column of one times every column of the other.
 *
 * @example
 * productColumns([[1, 1, -1, -1]], [[1, -1, 1, -1]]); // [[1, -1, -1, 1]]
 */
export function productColumns(one: Columns, other: Columns): Columns {
  return one.flatMap((a) => other.map((b) => a.map((value, row) => value * b[row])));
}

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
