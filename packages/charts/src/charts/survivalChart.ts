import { InputError } from '@fairweather/core';
import { axisTitle, timeAxis } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength, checkNumbers } from '../layout/check.js';
import { endLabels } from '../layout/endLabels.js';
import { heading } from '../layout/heading.js';
import { type PricedWindow, pricedGround } from '../layout/pricedGround.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The relationships of one arm that still last. */
export interface SurvivalSeries {
  readonly name: string;
  readonly colour: string;
  /** Share that lasts, 0 to 1, one number per unit. */
  readonly share: readonly number[];
}

/** Options for `survivalChart`. */
export interface SurvivalOptions extends ChartWords {
  /** Name of one unit: "month". */
  readonly unit: string;
  /** Title of the vertical axis: "relationships that last". */
  readonly yTitle: string;
  /** Windows with a shaded background, such as a downturn. */
  readonly marked?: readonly PricedWindow[];
}

const WIDTH = 480;
const HEIGHT = 280;

/**
 * The share of relationships that last, as steps over time, one line per arm with its name and last share at its end.
 *
 * @throws InputError when a number is not a share, or one arm has more units than another
 * @example
 * const words = { title: 'Who stays', subtitle: '', description: 'One arm.', unit: 'month', yTitle: 'last' };
 * survivalChart([{ name: 'granted', colour: '#0072B2', share: [1, 0.5] }], words).width; // 480
 */
export function survivalChart(series: readonly SurvivalSeries[], options: SurvivalOptions): VegaLiteSpec {
  const { unit, yTitle, marked = [] } = options;
  const units = series[0]?.share.length ?? 0;
  for (const { name, share } of series) {
    checkLength('survivalChart', `"${name}"`, share.length, { expected: units, per: unit });
    checkNumbers('survivalChart', `"${name}"`, share);
    const astray = share.find((value) => value < 0 || value > 1);
    if (astray !== undefined)
      throw new InputError(`survivalChart(): "${name}" has ${astray}; give shares from 0 to 1.`);
  }
  const x = timeAxis(units, unit);
  const y = {
    field: 'share',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { title: axisTitle(yTitle, HEIGHT), format: '%', tickCount: 5 },
  };
  const ends = series.flatMap(({ name, colour, share }) =>
    share.slice(-1).map((value) => ({ text: `${name}: ${Math.round(100 * value)} %`, colour, value })),
  );
  return {
    ...heading(options, WIDTH + 100),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...marked.map((window) => pricedGround(window, units, unit)),
      { data: { values: [] }, mark: 'line', encoding: { x, y } },
      ...series.map(({ colour, share }) => ({
        data: { values: share.map((value, i) => ({ unit: i + 1, share: value })) },
        mark: { type: 'line', color: colour, interpolate: 'step-after', strokeWidth: 2.5 },
        encoding: { x, y },
      })),
      ...endLabels(ends, { domain: [0, 1], width: WIDTH, height: HEIGHT }),
    ],
  };
}
