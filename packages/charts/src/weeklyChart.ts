import { config, VEGA_LITE_SCHEMA } from './config.js';
import { INK, PRICE_GROUND, QUIET } from './palette.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';
import type { WeeklyChartOptions, WeeklySeries } from './WeeklySeries.js';

/**
 * Panels over time, side by side on the same scale: the simulated mean with its band, observed points over it, and the
 * arm to compare with as a dashed line. Weeks with a price have a ground of their own.
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
  const x = {
    field: 'unit',
    type: 'quantitative',
    scale: { domain: [0.5, units + 0.5], nice: false },
    axis: { title: unit, values: ticks(units), format: 'd', grid: false },
  };
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
      ...series.priced.map((stretch) => pricedGround(stretch, top)),
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

function pricedGround({ from, until, label }: WeeklySeries['priced'][number], top: number): VegaLiteSpec {
  const stretch = { from: from - 0.5, until: until + 0.5, label, top };
  const x = { field: 'from', type: 'quantitative' };
  return {
    data: { values: [stretch] },
    layer: [
      { mark: { type: 'rect', color: PRICE_GROUND }, encoding: { x, x2: { field: 'until' } } },
      {
        mark: { type: 'text', align: 'left', baseline: 'top', dx: 5, dy: 5, color: QUIET, fontSize: 11 },
        encoding: { x, y: { field: 'top', type: 'quantitative' }, text: { field: 'label' } },
      },
    ],
  };
}

/** 1, and then every fifth (or every tenth, twentieth …) unit. */
function ticks(units: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => units / size <= 6) ?? Math.ceil(units / 6);
  const values = [1];
  for (let unit = step; unit <= units; unit += step) if (unit > 1) values.push(unit);
  return values;
}
