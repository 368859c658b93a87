import { domainWithZero } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { rowName } from '../layout/rowName.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One comparison, predicted and published. */
export interface ForestRow {
  /** The study and its comparison. */
  readonly name: string;
  /** Unit of both sizes, which is the title of their axis: "difference in shares". Rows of one unit share a panel. */
  readonly unit: string;
  readonly predicted: { readonly mean: number; readonly low: number; readonly high: number };
  /** Numbers are null where the source has none; the direction is in words. */
  readonly published: {
    readonly direction: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly hit: boolean;
}

const WIDTH = 320;
const STEP = 42;
const APART = 7;
const NAME_WIDTH = 330;
const KEY = 'Square: published. Disc: predicted, its direction a hit. Cross: a miss.';

/**
 * Findings as a forest plot: the published size as a square, and below it the prediction as a disc if its direction
 * is a hit or a cross if it is a miss, each with its 95 % interval. One panel per unit. If no size was published, the
 * direction is given in words.
 *
 * @throws InputError when a number is not finite
 * @example
 * const words = { title: 'Findings', subtitle: '', description: 'One finding.' };
 * const published = { direction: 'negative', value: -0.26, low: -0.34, high: -0.19 };
 * const predicted = { mean: -0.23, low: -0.24, high: -0.22 };
 * const row = { name: 'Frey 1997', unit: 'share', predicted, published, hit: true };
 * forestChart([row], words).columns; // 1
 */
export function forestChart(rows: readonly ForestRow[], options: ChartWords): VegaLiteSpec {
  for (const { name, predicted, published } of rows) {
    const { value, low, high } = published;
    checkNumbers('forestChart', `"${name}", predicted`, [predicted.mean, predicted.low, predicted.high]);
    checkNumbers('forestChart', `"${name}", published`, [value ?? 0, low ?? 0, high ?? 0]);
  }
  const units = rows.length > 0 ? [...new Set(rows.map(({ unit }) => unit))] : ['size'];
  return {
    ...heading(options, WIDTH + NAME_WIDTH, KEY),
    spacing: 64,
    align: 'all',
    bounds: 'flush',
    columns: 1,
    concat: units.map((unit) =>
      panel(
        rows.filter((row) => row.unit === unit),
        unit,
      ),
    ),
  };
}

function panel(rows: readonly ForestRow[], unit: string): VegaLiteSpec {
  const edges = rows.flatMap(({ predicted, published: { value, low, high } }) => [
    predicted.low,
    predicted.high,
    ...[value, low, high].filter((edge) => edge !== null),
  ]);
  const domain = domainWithZero(edges);
  // There is more room for words on the longer side of zero.
  const leftOfZero = -domain[0] > domain[1];
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false, padding: 12 },
    axis: { title: unit, tickCount: 6 },
  });
  return {
    width: WIDTH,
    height: Math.max(rows.length, 1) * STEP,
    layer: [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: QUIET, strokeDash: [3, 3] },
        encoding: { x: x('zero') },
      },
      ...rows.flatMap((row, place) => {
        const middle = (place + 0.5) * STEP;
        return [
          rowName(row.name, NAME_WIDTH, middle, 400),
          verdict(row, middle),
          ...published(row, middle - APART, x, leftOfZero),
          ...predicted(row, middle + APART, x),
        ];
      }),
    ],
  };
}

type Axis = (field: string) => VegaLiteSpec;

function published(
  { published: { value, low, high, direction } }: ForestRow,
  y: number,
  x: Axis,
  leftOfZero: boolean,
): VegaLiteSpec[] {
  if (value === null) {
    return [
      {
        data: { values: [{ zero: 0 }] },
        mark: {
          type: 'text',
          align: leftOfZero ? 'right' : 'left',
          baseline: 'middle',
          dx: leftOfZero ? -6 : 6,
          fontSize: 11,
          color: QUIET,
        },
        encoding: { x: x('zero'), y: { value: y }, text: { value: `published: ${direction}, no size` } },
      },
    ];
  }
  return mark({ value, low, high }, { colour: INK, shape: 'square', filled: false }, y, x);
}

function predicted({ predicted: { mean, low, high }, hit }: ForestRow, y: number, x: Axis): VegaLiteSpec[] {
  const look = { colour: colourOf(hit), shape: hit ? 'circle' : CROSS, filled: hit };
  return mark({ value: mean, low, high }, look, y, x);
}

/** Two strokes across, as large as the other shapes. */
const CROSS = 'M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8';

function colourOf(hit: boolean): string {
  return armColour(hit ? 0 : 1);
}

function mark(
  values: { readonly value: number; readonly low: number | null; readonly high: number | null },
  { colour, shape, filled }: { readonly colour: string; readonly shape: string; readonly filled: boolean },
  y: number,
  x: Axis,
): VegaLiteSpec[] {
  const line = {
    data: { values: [values] },
    mark: { type: 'rule', color: colour, strokeWidth: 2 },
    encoding: { x: x('low'), x2: { field: 'high' }, y: { value: y } },
  };
  const spot = {
    data: { values: [values] },
    mark: { type: 'point', shape, color: colour, filled, opacity: 1, size: 60, strokeWidth: 2.2 },
    encoding: { x: x('value'), y: { value: y } },
  };
  return values.low === null || values.high === null ? [spot] : [line, spot];
}

/** The verdict in one word, at the right. */
function verdict({ hit }: ForestRow, y: number): VegaLiteSpec {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontSize: 12,
      fontWeight: 600,
      color: readable(colourOf(hit)),
    },
    encoding: { x: { value: WIDTH + 10 }, y: { value: y }, text: { value: hit ? 'hit' : 'miss' } },
  };
}
