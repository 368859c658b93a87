import { niceDomain, timeAxis } from '../layout/axes.js';
import { type ChartWords, englishTerms } from '../layout/ChartWords.js';
import { checkLength } from '../layout/check.js';
import { endLabels } from '../layout/endLabels.js';
import { heading } from '../layout/heading.js';
import { armColour } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One of the four prices over time, in logits. */
export interface PriceSeries {
  readonly name: string;
  /** One number per unit; NaN where nobody feels a price. */
  readonly mean: readonly number[];
}

/** Options for `priceChart`. */
export interface PriceOptions extends ChartWords {
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Title of the vertical axis. Default: the prices, in logits. */
  readonly yTitle?: string;
}

const WIDTH = 420;
const HEIGHT = 220;

/**
 * The prices of taking over time, one line each, with its name at its end.
 *
 * @param prices in a fixed order, so that each keeps its colour
 * @throws InputError when one price has more units than another
 * @example
 * const words = { title: 'Prices', subtitle: '', description: 'One price.', unit: 'week' };
 * priceChart([{ name: 'sticker', mean: [0, 1] }], words).width; // 420
 */
export function priceChart(prices: readonly PriceSeries[], options: PriceOptions): VegaLiteSpec {
  const { unit, terms, yTitle = terms?.prices ?? englishTerms.prices } = options;
  const units = prices[0]?.mean.length ?? 0;
  for (const { name, mean } of prices)
    checkLength('priceChart', `"${name}"`, mean.length, { expected: units, per: unit });
  const domain = niceDomain(prices.flatMap(({ mean }) => mean));
  const x = timeAxis(units, unit);
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: yTitle, tickCount: 5 },
  };
  return {
    ...heading(options, WIDTH + 80),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      { data: { values: [] }, mark: 'line', encoding: { x, y } },
      ...prices.map(({ mean }, place) => ({
        data: { values: mean.map((value, i) => ({ unit: i + 1, value })) },
        mark: { type: 'line', color: armColour(place), strokeWidth: 2.5 },
        encoding: { x, y },
      })),
      ...endLabels(
        prices.map(({ name, mean }, place) => ({
          text: name,
          colour: armColour(place),
          value: mean.at(-1) ?? Number.NaN,
        })),
        { domain, width: WIDTH, height: HEIGHT },
      ),
    ],
  };
}
