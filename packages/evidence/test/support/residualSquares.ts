/**
 * The sum of squares that a regression leaves unexplained, by the normal equations and Gaussian elimination: a
 * different method from the one under test.
 *
 * @param columns all columns of the model, including the mean; a column that repeats others is skipped
 */
export function residualSquares(columns: readonly (readonly number[])[], values: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0);
  const table = columns.map((a) => [...columns.map((b) => dot(a, b)), dot(a, values)]);
  const size = columns.length;
  const solution = new Array<number>(size).fill(0);
  const pivots: number[] = [];
  for (let place = 0; place < size; place++) {
    if (Math.abs(table[place][place]) < 1e-9) continue;
    pivots.push(place);
    for (let row = 0; row < size; row++) {
      if (row === place) continue;
      const factor = table[row][place] / table[place][place];
      for (let k = 0; k <= size; k++) table[row][k] -= factor * table[place][k];
    }
  }
  for (const place of pivots) solution[place] = table[place][size] / table[place][place];
  const fitted = values.map((_, row) =>
    columns.reduce((sum, column, i) => sum + solution[i] * column[row], 0),
  );
  return values.reduce((sum, value, row) => sum + (value - fitted[row]) ** 2, 0);
}
