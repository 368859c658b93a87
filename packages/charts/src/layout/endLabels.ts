import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The name of a line or a band, placed at its end. */
export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  /** Its last value, on the vertical axis. A label without a finite value is left out. */
  readonly value: number;
}

/** The panel that labels are placed in. */
export interface LabelledPanel {
  /** Lowest and highest value of the vertical axis. */
  readonly domain: readonly [number, number];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** How far across the panel the lines end, 0 to 1. Default: 1. */
  readonly end?: number;
}

const FONT_SIZE = 12;
const LINE_HEIGHT = 15;

/**
 * Names at the ends of lines instead of a legend, moved apart where lines end close together.
 *
 * @returns one layer per label
 */
export function endLabels(
  labels: readonly EndLabel[],
  { domain: [low, high], width, height, end = 1 }: LabelledPanel,
): VegaLiteSpec[] {
  const placed = labels.filter(({ value }) => Number.isFinite(value));
  const pixels = placed.map(({ value }) => ((high - value) / (high - low)) * height);
  const places = moveApart(pixels, LINE_HEIGHT, 0, height);
  return placed.map(({ text, colour }, i) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontSize: FONT_SIZE,
      fontWeight: 600,
      color: readable(colour),
    },
    encoding: { x: { value: end * width + 8 }, y: { value: places[i] }, text: { value: text } },
  }));
}

/**
 * Moves places apart until neighbours have room, with the smallest total squared distance from where they were, and
 * keeps them within bounds if there is room for all.
 *
 * @param gap the least distance
 * @returns one place for each, in the given order
 * @example
 * moveApart([50, 50], 10, 0, 100); // [45, 55]
 */
export function moveApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  // With the gaps taken out, no place may lie below the one before: neighbours that do share their mean.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((i, k) => {
    let pool = { sum: places[i] - k * gap, count: 1 };
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
  const highest = high - (order.length - 1) * gap;
  const shared = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const moved = [...places];
  order.forEach((i, k) => {
    moved[i] = Math.min(Math.max(shared[k], low), highest) + k * gap;
  });
  return moved;
}
