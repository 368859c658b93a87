import { moveApart } from './moveApart.js';
import { readable } from './readable.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

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
