import { INK } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { wrapWords } from './wrapWords.js';

const LINE_HEIGHT = 14;

/**
 * The name of a row, to the left of a chart, in as many lines as it needs.
 *
 * @param width of a line, in pixels
 * @param y middle of the row, in pixels
 * @param weight of the letters: 400 is usual, 600 bold
 */
export function rowName(text: string, width: number, y: number, weight: number): VegaLiteSpec {
  const lines = wrapWords(text, width, 12, weight >= 600);
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'right',
      baseline: 'middle',
      fontSize: 12,
      fontWeight: weight,
      color: INK,
      lineHeight: LINE_HEIGHT,
      // Further lines go below the first one, so the whole is moved up by half of them.
      dy: (LINE_HEIGHT / 2) * (1 - lines.length),
    },
    encoding: { x: { value: -12 }, y: { value: y }, text: { value: lines } },
  };
}
