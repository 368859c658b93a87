import { axisTitle, niceDomain } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { armColour } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One place of a response curve: the mean there, and a band around it. */
export interface ResponsePoint {
  /** Value of the parameter. */
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** An output over a parameter. */
export interface ResponseCurve {
  /** From left to right. */
  readonly curve: readonly ResponsePoint[];
  /** Single points behind the curve. */
  readonly dots?: readonly { readonly x: number; readonly y: number }[];
}

/** Options for `responseChart`. */
export interface ResponseOptions extends ChartWords {
  /** Title of the horizontal axis, with its unit. */
  readonly xTitle: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
}

const WIDTH = 480;
const HEIGHT = 260;

/**
 * How an output responds to a parameter: the means as a line, with a band around it and single points behind it.
 *
 * @throws InputError when a number is not finite
 * @example
 * const words = { title: 'Fine', subtitle: '', description: 'A curve.', xTitle: 'NIS', yTitle: 'late a week' };
 * const curve = [{ x: 0, mean: 8, low: 7, high: 9 }, { x: 200, mean: 2, low: 1, high: 3 }];
 * responseChart({ curve }, words).width; // 480
 */
export function responseChart({ curve, dots = [] }: ResponseCurve, options: ResponseOptions): VegaLiteSpec {
  const { xTitle, yTitle } = options;
  checkNumbers(
    'responseChart',
    'the curve',
    curve.flatMap(({ x, mean, low, high }) => [x, mean, low, high]),
  );
  checkNumbers(
    'responseChart',
    'the points',
    dots.flatMap(({ x, y }) => [x, y]),
  );
  const whole = curve.every((point) => Number.isInteger(point.x));
  const x = {
    field: 'x',
    type: 'quantitative',
    scale: { domain: rangeOf([...curve, ...dots].map((point) => point.x)), nice: false, padding: 12 },
    axis: { title: xTitle, grid: false, tickCount: 6, ...(whole ? { tickMinStep: 1 } : {}) },
  };
  const domain = niceDomain([
    ...curve.flatMap(({ mean, low, high }) => [mean, low, high]),
    ...dots.map((dot) => dot.y),
  ]);
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: axisTitle(yTitle, HEIGHT), tickCount: 5 },
  });
  const data = { values: curve.map((point) => ({ ...point })) };
  const color = armColour(0);
  return {
    ...heading(options, WIDTH + 100),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      { data: { values: [] }, mark: 'line', encoding: { x, y: y('mean') } },
      {
        data: { values: dots.map((dot) => ({ ...dot })) },
        mark: { type: 'point', filled: true, color, opacity: 0.25, size: 12, aria: false },
        encoding: { x, y: y('y') },
      },
      {
        data,
        mark: { type: 'area', color, opacity: 0.15, aria: false },
        encoding: { x, y: y('low'), y2: { field: 'high' } },
      },
      { data, mark: { type: 'line', color, strokeWidth: 2.5 }, encoding: { x, y: y('mean') } },
      {
        data: { values: curve.length === 1 ? data.values : [] },
        mark: { type: 'point', filled: true, color, size: 60 },
        encoding: { x, y: y('mean') },
      },
    ],
  };
}

/** From the lowest to the highest value; a single one, or none, gets room on both sides. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) return [low, high];
  const middle = values.length > 0 ? low : 0.5;
  return [middle - 0.5, middle + 0.5];
}
