import { timeAxis } from '../layout/axes.js';
import { type PricedStretch, pricedGround } from '../layout/pricedGround.js';
import { config, VEGA_LITE_SCHEMA } from '../look/config.js';
import { INK, QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One line of a chart over time: a mean with a band, and the observations. */
export interface WeeklySeries {
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
  /** Stretches of units in which a price is named, both ends inclusive. */
  readonly priced: readonly PricedStretch[];
}

/** Options for `weeklyChart`. */
export interface WeeklyChartOptions {
  readonly title: string;
  /** One line, or several. */
  readonly subtitle: string | readonly string[];
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  /** The chart in one sentence, for readers who cannot see it. */
  readonly description: string;
  readonly columns: number;
  /** Width and height of one panel in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Panels over time, side by side on the same scale: the simulated mean with its band, observed points over it, and the
 * arm to compare with as a dashed line. Weeks with a price have a shaded background.
 *
 * @returns a vega-lite specification
 */
export function weeklyChart(series: readonly WeeklySeries[], options: WeeklyChartOptions): VegaLiteSpec {
  const { title, subtitle, description, columns } = options;
  const all = series.flatMap(({ high, observed = [] }) => [...high, ...observed]);
  const top = Math.max(1, ...all.filter(Number.isFinite)) * 1.08;
  return {
    $schema: VEGA_LITE_SCHEMA,
    description,
    title: { text: title, subtitle, offset: 14 },
    config,
    spacing: { row: 88, column: 48 },
    align: 'all',
    bounds: 'flush',
    columns,
    concat: series.map((one, place) => panel(one, options, top, place % columns === 0)),
  };
}

function panel(
  series: WeeklySeries,
  options: WeeklyChartOptions,
  top: number,
  withTitle: boolean,
): VegaLiteSpec {
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
    axis: { title: withTitle ? yTitle : null, tickCount: 5 },
  });
  return {
    title: {
      text: series.name,
      fontSize: 13,
      fontWeight: 600,
      color: series.colour,
      offset: 6,
      frame: 'group',
    },
    width,
    height,
    data: { values: rows },
    layer: [
      ...series.priced.map((stretch) => pricedGround(stretch, units, unit)),
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
