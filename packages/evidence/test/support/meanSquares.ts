/** Sums of squares by textbook formulas, from means alone: a different method from the one under test. */

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Squared deviations from the mean, summed. */
export const squares = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

/** The means of a table of rows, column by column. */
export const columnMeans = (table: readonly (readonly number[])[]): number[] =>
  table[0].map((_, column) => mean(table.map((row) => row[column])));

/** Sum of squares of a table after subtracting the means of rows and columns. */
export function interactionSquares(table: readonly (readonly number[])[]): number {
  const rows = table.map(mean);
  const columns = columnMeans(table);
  const all = mean(rows);
  return table
    .flatMap((row, i) => row.map((value, j) => (value - rows[i] - columns[j] + all) ** 2))
    .reduce((sum, square) => sum + square, 0);
}
