/** Sums of squares by the formulas of textbooks, from means alone: another way than the one under test. */

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Squared deviations from the mean, summed. */
export const squares = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

/** Column by column, the means of a table of rows. */
export const columnMeans = (table: readonly (readonly number[])[]): number[] =>
  table[0].map((_, column) => mean(table.map((row) => row[column])));

/** The rest of a table once the means of rows and columns are taken away, squared and summed. */
export function interactionSquares(table: readonly (readonly number[])[]): number {
  const rows = table.map(mean);
  const columns = columnMeans(table);
  const all = mean(rows);
  return table
    .flatMap((row, i) => row.map((value, j) => (value - rows[i] - columns[j] + all) ** 2))
    .reduce((sum, square) => sum + square, 0);
}
