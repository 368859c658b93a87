import { axisTitle, timeAxis } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { type PricedWindow, pricedGround } from '../layout/pricedGround.js';
import { INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One line of a chart over time: a mean with a band, and the observations. */
export interface PanelSeries {
  /** Name of the panel. */
  readonly name: string;
  readonly colour: string;
  /** One number per unit. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** One number per unit, if there are data. */
  readonly observed?: readonly number[];
  /** The mean of the arm to compare with. */
  readonly compared?: readonly number[];
  /** Windows of units in which a price is named, both ends inclusive. */
  readonly priced: readonly PricedWindow[];
}

/** Options for `panelsChart`. */
export interface PanelsOptions extends ChartWords {
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  /** Panels in a row. */
  readonly columns: number;
  /** Width and height of one panel in pixels. */
  readonly width: number;
  readonly height: number;
}

const GAP = 48;

/**
 * Panels over time, side by side on the same scale: the simulated mean with its band, observed points over it, and the
 * arm to compare with as a dashed line. Units with a price have a shaded background.
 *
 * @throws InputError when a list of a series has fewer or more numbers than its mean
 * @example
 * const words = { title: 'Counts', subtitle: '', description: 'One panel.', unit: 'week', yTitle: 'late a week' };
 * const series = { name: 'fined', colour: '#0072B2', mean: [8, 9], low: [6, 7], high: [10, 11], priced: [] };
 * panelsChart([series], { ...words, columns: 2, width: 300, height: 200 }).columns; // 2
 */
export function panelsChart(series: readonly PanelSeries[], options: PanelsOptions): VegaLiteSpec {
  const { columns, width, unit } = options;
  for (const { name, mean, low, high, observed = mean, compared = mean } of series) {
    for (const [list, values] of Object.entries({ low, high, observed, compared }))
      checkLength('panelsChart', `"${name}", ${list}`, values.length, { expected: mean.length, per: unit });
  }
  const all = series.flatMap(({ high, observed = [] }) => [...high, ...observed]);
  const top = Math.max(1, ...all.filter(Number.isFinite)) * 1.08;
  const shown = series.length > 0 ? series : [EMPTY];
  return {
    ...heading(options, Math.min(shown.length, columns) * (width + GAP)),
    spacing: { row: 88, column: GAP },
    align: 'all',
    bounds: 'flush',
    columns,
    concat: shown.map((one, place) => panel(one, options, top, place % columns === 0)),
  };
}

const EMPTY: PanelSeries = { name: '', colour: QUIET, mean: [], low: [], high: [], priced: [] };

function panel(series: PanelSeries, options: PanelsOptions, top: number, withTitle: boolean): VegaLiteSpec {
  const { unit, yTitle, width, height } = options;
  const units = series.mean.length;
  const rows = series.mean.map((mean, i) => ({
    unit: i + 1,
    mean,
    low: series.low[i],
    high: series.high[i],
    observed: series.observed?.[i] ?? null,
    compared: series.compared?.[i] ?? null,
  }));
  const x = timeAxis(units, unit);
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, top], nice: false },
    axis: { title: withTitle ? axisTitle(yTitle, height) : null, tickCount: 5 },
  });
  return {
    title: {
      text: series.name,
      fontSize: 13,
      fontWeight: 600,
      color: readable(series.colour),
      offset: 6,
      frame: 'group',
    },
    width,
    height,
    data: { values: rows },
    layer: [
      ...series.priced.map((window) => pricedGround(window, units, unit)),
      {
        mark: { type: 'area', color: series.colour, opacity: 0.18 },
        encoding: { x, y: y('low'), y2: { field: 'high' } },
      },
      ...(series.compared
        ? [
            {
              mark: { type: 'line', color: QUIET, strokeDash: [5, 4], strokeWidth: 1.5 },
              encoding: { x, y: y('compared') },
            },
          ]
        : []),
      { mark: { type: 'line', color: series.colour, strokeWidth: 2.5 }, encoding: { x, y: y('mean') } },
      ...(series.observed
        ? [
            {
              mark: { type: 'point', filled: true, color: INK, opacity: 1, size: 34 },
              encoding: { x, y: y('observed') },
            },
          ]
        : []),
    ],
  };
}
