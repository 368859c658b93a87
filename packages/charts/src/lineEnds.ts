/** The place of a line's name. */
export interface LineEnd {
  readonly name: string;
  readonly unit: number;
  readonly place: number;
}

/**
 * Names at the ends of the lines, in ascending order, moved apart where lines end close together, with the smallest
 * total distance from the ends.
 *
 * @param lines with one number per unit
 * @param apart least distance, as a share of the height of the lines including 0
 * @example
 * lineEnds([{ name: 'a', mean: [0, 10] }, { name: 'b', mean: [0, 10] }], 0.1).map(({ place }) => place); // [9.5, 10.5]
 */
export function lineEnds(
  lines: readonly { readonly name: string; readonly mean: readonly number[] }[],
  apart: number,
): LineEnd[] {
  const all = lines.flatMap(({ mean }) => mean).filter(Number.isFinite);
  const gap = apart * (Math.max(...all, 0) - Math.min(...all, 0) || 1);
  const ends = lines
    .map(({ name, mean }) => ({ name, unit: mean.length, place: mean[mean.length - 1] ?? 0 }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place);
  // After subtracting the gaps, no place may fall below the one before: neighbours that do are set to their mean.
  const pools: { sum: number; count: number }[] = [];
  ends.forEach(({ place }, i) => {
    let pool = { sum: place - i * gap, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const places = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return ends.map((end, i) => ({ ...end, place: places[i] + i * gap }));
}
