import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The name of a line or a band, placed at its end. */
export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  /** Its last value, on the vertical axis. */
  readonly value: number;
}

const FONT_SIZE = 12;
const LINE_HEIGHT = 15;

/**
 * Names at the right of a chart instead of a legend, moved apart where lines end close together.
 *
 * @param domain lowest and highest value of the vertical axis
 * @param width of the panel in pixels
 * @param height of the panel in pixels
 * @returns one layer per label
 */
export function endLabels(
  labels: readonly EndLabel[],
  [low, high]: readonly [number, number],
  width: number,
  height: number,
): VegaLiteSpec[] {
  const pixels = labels.map(({ value }) => ((high - value) / (high - low)) * height);
  const places = moveApart(pixels, LINE_HEIGHT, 0, height);
  return labels.map(({ text, colour }, i) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontSize: FONT_SIZE,
      fontWeight: 600,
      color: readable(colour),
    },
    encoding: { x: { value: width + 8 }, y: { value: places[i] }, text: { value: text } },
  }));
}

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

/**
 * Moves places apart until neighbours have room, each cluster around its own middle, and keeps them within bounds if
 * there is room for all.
 *
 * @param gap the least distance
 * @returns one place for each, in the given order
 * @example
 * moveApart([0.5, 0.5], 0.2, 0, 1); // [0.4, 0.6]
 */
export function moveApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const up = order.map((i) => places[i]);
  const down = [...up];
  for (let k = 1; k < up.length; k++) up[k] = Math.max(up[k], up[k - 1] + gap);
  for (let k = down.length - 2; k >= 0; k--) down[k] = Math.min(down[k], down[k + 1] - gap);
  // Both solutions keep the distance; so does their mean.
  const sorted = up.map((place, k) => Math.max((place + down[k]) / 2, low + k * gap));
  for (let k = sorted.length - 1, limit = high; k >= 0; k--, limit -= gap)
    sorted[k] = Math.min(sorted[k], limit);
  const moved = [...places];
  order.forEach((i, k) => {
    moved[i] = sorted[k];
  });
  return moved;
}
