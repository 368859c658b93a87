/** Where the name of a line is written. */
export interface LineEnd {
  readonly name: string;
  readonly unit: number;
  readonly place: number;
}

/**
 * Names at the ends of the lines, moved apart where lines end close together, and kept within the height of all lines as far
 * as there is room.
 *
 * @param lines with one number a unit
 * @param apart least distance, as a share of the height that the lines take, 0 included
 * @example
 * lineEnds([{ name: 'a', mean: [0, 10] }, { name: 'b', mean: [0, 10] }], 0.1);
 * // [{ name: 'a', unit: 2, place: 9 }, { name: 'b', unit: 2, place: 10 }]
 */
export function lineEnds(
  lines: readonly { readonly name: string; readonly mean: readonly number[] }[],
  apart: number,
): LineEnd[] {
  const all = lines.flatMap(({ mean }) => mean).filter(Number.isFinite);
  const top = Math.max(...all, 0);
  const gap = apart * (top - Math.min(...all, 0) || 1);
  const ends = lines
    .map(({ name, mean }) => ({ name, unit: mean.length, place: mean[mean.length - 1] ?? 0 }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place);
  for (let i = 1; i < ends.length; i++) ends[i].place = Math.max(ends[i].place, ends[i - 1].place + gap);
  // What was pushed out at the top is moved down again, and pushes what is below it.
  let limit = top;
  for (const end of ends.reverse()) {
    end.place = Math.min(end.place, limit);
    limit = end.place - gap;
  }
  return ends.reverse();
}
