import { config, VEGA_LITE_SCHEMA } from '../look/config.js';
import { armColour } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One of the four prices over time, in logits. */
export interface PriceSeries {
  readonly name: string;
  /** One number per unit. */
  readonly mean: readonly number[];
}

/**
 * The prices of taking over time, one line each, labelled at its end.
 *
 * @param prices in a fixed order, so that each keeps its colour
 */
export function priceChart(
  prices: readonly PriceSeries[],
  options: {
    readonly title: string;
    /** One line, or several. */
    readonly subtitle: string | readonly string[];
    /** Name of one unit: "week". */
    readonly unit: string;
    /** Title of the vertical axis. Default: price of taking. */
    readonly yTitle?: string;
    readonly description: string;
  },
): VegaLiteSpec {
  const rows = prices.flatMap(({ name, mean }) => mean.map((value, i) => ({ name, unit: i + 1, value })));
  const units = prices[0]?.mean.length ?? 0;
  const color = {
    field: 'name',
    type: 'nominal',
    scale: { domain: prices.map(({ name }) => name), range: prices.map((_, place) => armColour(place)) },
    legend: null,
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    axis: { title: options.yTitle ?? 'price of taking (logits)', tickCount: 5 },
  };
  return {
    $schema: VEGA_LITE_SCHEMA,
    description: options.description,
    title: { text: options.title, subtitle: options.subtitle, offset: 14 },
    config,
    width: 420,
    height: 220,
    data: { values: rows },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: {
          x: {
            field: 'unit',
            type: 'quantitative',
            scale: { domain: [1, units], nice: false },
            axis: { title: options.unit, grid: false, format: 'd', tickCount: 6 },
          },
          y,
          color,
        },
      },
      {
        data: { values: labels(prices, units) },
        mark: { type: 'text', align: 'left', dx: 6, fontSize: 12, fontWeight: 600 },
        encoding: {
          x: { field: 'unit', type: 'quantitative' },
          y: { field: 'place', type: 'quantitative' },
          text: { field: 'name' },
          color,
        },
      },
    ],
  };
}

/** Names at the ends of the lines, moved apart where lines end close together. */
function labels(
  prices: readonly PriceSeries[],
  units: number,
): { name: string; unit: number; place: number }[] {
  const all = prices.flatMap(({ mean }) => mean);
  const apart = (Math.max(...all, 0) - Math.min(...all, 0) || 1) / 14;
  const ends = prices
    .map(({ name, mean }) => ({ name, unit: units, place: mean[units - 1] ?? 0 }))
    .sort((a, b) => a.place - b.place);
  for (let i = 1; i < ends.length; i++) ends[i].place = Math.max(ends[i].place, ends[i - 1].place + apart);
  return ends;
}
