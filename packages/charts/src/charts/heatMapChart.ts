import { axisTitle } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength, checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { contrast, mix } from '../look/contrast.js';
import { armColour, INK } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** A value for each pair of settings of two levers. */
export interface LeverGrid {
  /** Settings of the lever on the horizontal axis, from left to right. */
  readonly columns: readonly (number | string)[];
  /** Settings of the lever on the vertical axis, from bottom to top. */
  readonly rows: readonly (number | string)[];
  /** One list per row, with one number per column. */
  readonly values: readonly (readonly number[])[];
}

/** Options for `heatMapChart`. */
export interface HeatMapOptions extends ChartWords {
  /** Title of the columns, with its unit. */
  readonly xTitle: string;
  /** Title of the rows, with its unit. */
  readonly yTitle: string;
  /** Decimals of the numbers in the cells. Default: 1. */
  readonly decimals?: number;
}

const CELL = 54;
const LIGHTEST = '#f2f7fb';

/**
 * The joint effect of two levers: one cell per pair of settings, with its number, darker for larger numbers.
 *
 * @throws InputError when a number is not finite, or a row or a number is missing
 * @example
 * const words = { title: 'Two levers', subtitle: '', description: 'A grid.', xTitle: 'fine', yTitle: 'weeks' };
 * heatMapChart({ columns: [0, 10], rows: [4, 8, 12], values: [[1, 2], [3, 4], [5, 6]] }, words).height; // 3 * 54 = 162
 */
export function heatMapChart(grid: LeverGrid, options: HeatMapOptions): VegaLiteSpec {
  const { columns, rows, values } = grid;
  checkLength('heatMapChart', 'the grid', values.length, { expected: rows.length, per: 'row' });
  values.forEach((row, place) => {
    checkLength('heatMapChart', `row ${place + 1}`, row.length, { expected: columns.length, per: 'column' });
    checkNumbers('heatMapChart', `row ${place + 1}`, row);
  });
  const width = Math.max(columns.length, 3) * CELL;
  const height = Math.max(rows.length, 1) * CELL;
  const axis = (field: string, settings: readonly (number | string)[], title: string | string[]) => ({
    field,
    type: 'ordinal',
    scale: { domain: settings.map(String), padding: 0.04 },
    axis: { title, labelAngle: 0, domain: false, ticks: false },
  });
  const x = axis('column', columns, options.xTitle);
  const y = axis('row', [...rows].reverse(), axisTitle(options.yTitle, Math.max(height, 2 * CELL)));
  return {
    ...heading(options, width + 160),
    width,
    height,
    data: { values: cells(grid, options) },
    layer: [
      // The colours are in the data: each cell has its own background, light or dark.
      {
        mark: { type: 'rect', aria: false },
        encoding: { x, y, color: { field: 'colour', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'text', fontSize: 12, fontWeight: 600 },
        encoding: {
          x,
          y,
          text: { field: 'label' },
          description: { field: 'words' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  };
}

function cells(
  { columns, rows, values }: LeverGrid,
  { decimals = 1, xTitle, yTitle }: HeatMapOptions,
): VegaLiteSpec[] {
  const all = values.flat();
  const low = Math.min(...all);
  const range = Math.max(...all) - low || 1;
  return rows.flatMap((row, r) =>
    columns.map((column, c) => {
      const colour = mix(LIGHTEST, armColour(0), (values[r][c] - low) / range);
      const label = values[r][c].toFixed(decimals).replace('-', '−');
      return {
        row: String(row),
        column: String(column),
        label,
        words: `${xTitle} ${column}, ${yTitle} ${row}: ${label}`,
        colour,
        ink: contrast('#ffffff', colour) > contrast(INK, colour) ? '#ffffff' : INK,
      };
    }),
  );
}
