import { domainWithZero, timeAxis } from '../layout/axes.js';
import { type ChartTerms, type ChartWords, englishTerms } from '../layout/ChartWords.js';
import { checkLength, checkNumbers } from '../layout/check.js';
import { endLabels } from '../layout/endLabels.js';
import { heading, withSentence } from '../layout/heading.js';
import { type PricedWindow, pricedGround } from '../layout/pricedGround.js';
import { armColour, INK } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import type { PriceSeries } from './priceChart.js';

/** Options for `pricesStackedChart`. */
export interface PricesStackedOptions extends ChartWords {
  /** Name of one unit: "week". */
  readonly unit: string;
  readonly priced?: readonly PricedWindow[];
  /** Width of the drawing without names and axis, in pixels. Default: 480. */
  readonly width?: number;
}

const WIDTH = 480;
const HEIGHT = 260;
const BAR = 0.44;
/** Share of the height above the highest bar, for the words of a priced window. */
const ROOM = 0.09;

interface Band {
  readonly unit: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The prices of taking, stacked over time, in logits: their total and each price's share of it. Negative prices are
 * drawn below the zero line, and a dark line then marks the sum. Prices that are always zero are named under the
 * title.
 *
 * @param prices in a fixed order, so that each keeps its colour; one number per unit
 * @throws InputError when a number is not finite, or one price has more units than another
 * @example
 * const words = { title: 'Why', subtitle: '', description: 'Two prices.', unit: 'week' };
 * pricesStackedChart([{ name: 'sticker', mean: [0, 1] }, { name: 'conscience', mean: [2, 1] }], words).width; // 480
 */
export function pricesStackedChart(
  prices: readonly PriceSeries[],
  options: PricesStackedOptions,
): VegaLiteSpec {
  const { width = WIDTH } = options;
  const terms = { ...englishTerms, ...options.terms };
  const units = prices[0]?.mean.length ?? 0;
  for (const { name, mean } of prices) {
    checkLength('pricesStackedChart', `"${name}"`, mean.length, { expected: units, per: options.unit });
    checkNumbers('pricesStackedChart', `"${name}"`, mean);
  }
  const bands = stack(prices, units);
  const edges = bands.flat().flatMap(({ low, high }) => [low, high]);
  const [bottom, top] = domainWithZero(edges);
  const domain = [bottom, top + ROOM * (top - bottom)] as const;
  const y = {
    field: 'low',
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: terms.stackedPrices, tickCount: 5 },
  };
  const x = timeAxis(units, options.unit, 'from');
  const shown = prices.flatMap(({ name, mean }, place) =>
    mean.some((value) => value !== 0) ? [{ name, bars: bands[place], colour: armColour(place) }] : [],
  );
  return {
    ...heading({ ...options, subtitle: withZeros(options.subtitle, prices, terms) }, width + 60),
    width,
    height: HEIGHT,
    layer: [
      ...(options.priced ?? []).map((window) => pricedGround(window, units, options.unit)),
      { data: { values: [] }, mark: 'rect', encoding: { x, y } },
      ...shown.map(({ bars, colour }) => ({
        data: { values: bars.map((bar) => ({ ...bar, from: bar.unit - BAR, until: bar.unit + BAR })) },
        mark: { type: 'rect', color: colour },
        encoding: { x, x2: { field: 'until' }, y, y2: { field: 'high' } },
      })),
      ...(domain[0] < 0 ? [sumLine(prices, units, x, y)] : []),
      ...endLabels(
        shown.map(({ name, bars, colour }) => ({ text: name, colour, value: middle(bars[units - 1]) })),
        { domain, width, height: HEIGHT },
      ),
    ],
  };
}

/** One list of bands per price: positive ones stacked upwards, negative ones downwards. */
function stack(prices: readonly PriceSeries[], units: number): Band[][] {
  const tops = new Float64Array(units);
  const bottoms = new Float64Array(units);
  return prices.map(({ mean }) =>
    mean.map((value, i) => {
      const ends = value < 0 ? bottoms : tops;
      const start = ends[i];
      ends[i] += value;
      return { unit: i + 1, low: Math.min(start, ends[i]), high: Math.max(start, ends[i]) };
    }),
  );
}

function middle({ low, high }: Band): number {
  return (low + high) / 2;
}

function sumLine(
  prices: readonly PriceSeries[],
  units: number,
  x: VegaLiteSpec,
  y: VegaLiteSpec,
): VegaLiteSpec {
  const values = Array.from({ length: units }, (_, i) => ({
    from: i + 1,
    low: prices.reduce((sum, { mean }) => sum + mean[i], 0),
  }));
  return {
    data: { values },
    mark: { type: 'line', color: INK, interpolate: 'step', strokeWidth: 2 },
    encoding: { x, y },
  };
}

function withZeros(
  subtitle: ChartWords['subtitle'],
  prices: readonly PriceSeries[],
  terms: ChartTerms,
): ChartWords['subtitle'] {
  const zero = prices
    .filter(({ mean }) => mean.length > 0 && mean.every((value) => value === 0))
    .map(({ name }) => name);
  return zero.length === 0 ? subtitle : withSentence(subtitle, terms.zeroThroughout(zero));
}
