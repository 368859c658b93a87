import { InputError, predictiveInterval } from '@fairweather/core';
import { niceStep } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading, withSentence } from '../layout/heading.js';
import { INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** A measure of one arm, for each replicate. */
export interface Sample {
  readonly name: string;
  readonly colour: string;
  /** One number per replicate. */
  readonly values: ArrayLike<number>;
}

/** Options for `distributionChart`. */
export interface DistributionOptions extends ChartWords {
  /** Title of the horizontal axis, with its unit. */
  readonly xTitle: string;
  /** The observed value, to compare with the replicates. */
  readonly observed?: number;
}

const WIDTH = 480;
const HEIGHT = 70;
const PIECES = 40;

/**
 * The distribution of a measure over replicates: one panel per arm, all on the same scale, with the mean as a line
 * and the 90 % predictive interval as a bar under the columns.
 *
 * @throws InputError when a number is not finite
 * @example
 * const words = { title: 'Spread', subtitle: '', description: 'One arm.', xTitle: 'late a week' };
 * distributionChart([{ name: 'given', colour: '#0072B2', values: [1, 2, 2, 3] }], words).columns; // 1
 */
export function distributionChart(samples: readonly Sample[], options: DistributionOptions): VegaLiteSpec {
  for (const { name, values } of samples) checkNumbers('distributionChart', `"${name}"`, values);
  const { observed } = options;
  if (observed !== undefined && !Number.isFinite(observed))
    throw new InputError(`distributionChart(): observed is ${observed}; give a number or leave it out.`);
  const all = samples.flatMap(({ values }) => Array.from(values));
  const edges = observed === undefined ? all : [...all, observed];
  // There may be more replicates than a call accepts arguments.
  const low = edges.reduce((least, value) => Math.min(least, value), edges[0] ?? 0);
  const high = edges.reduce((most, value) => Math.max(most, value), edges[0] ?? 1);
  const step = niceStep(high - low || 1, PIECES);
  const domain = [pieceOf(low, step) * step, (pieceOf(high, step) + 1) * step];
  const tallest = Math.max(
    0,
    ...samples.flatMap(({ values }) => columns(values, step).map(({ share }) => share)),
  );
  const shown = samples.length > 0 ? samples : [{ name: '', colour: QUIET, values: [] }];
  return {
    ...heading({ ...options, subtitle: withObserved(options) }, WIDTH + 90),
    columns: 1,
    spacing: 44,
    align: 'all',
    bounds: 'flush',
    concat: shown.map((sample, place) =>
      panel(sample, options, { domain, step, tallest, last: place === shown.length - 1 }),
    ),
  };
}

interface Scales {
  readonly domain: readonly number[];
  readonly step: number;
  readonly tallest: number;
  readonly last: boolean;
}

function panel(
  { name, colour, values }: Sample,
  { xTitle, observed }: DistributionOptions,
  { domain, step, tallest, last }: Scales,
): VegaLiteSpec {
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: last ? xTitle : null, labels: last, tickCount: 6, grid: false },
  });
  const y = { field: 'share', type: 'quantitative', scale: { domain: [0, tallest || 1] }, axis: null };
  const interval = values.length > 0 ? [predictiveInterval(values)] : [];
  return {
    title: {
      text: name,
      color: readable(colour),
      subtitle: sizes(values),
      fontSize: 13,
      offset: 4,
      frame: 'group',
    },
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: columns(values, step) },
        mark: { type: 'rect', color: colour, opacity: 0.55 },
        encoding: { x: x('from'), x2: { field: 'until' }, y, y2: { datum: 0 } },
      },
      {
        data: { values: interval },
        mark: { type: 'rule', color: colour, strokeWidth: 4 },
        encoding: { x: x('low'), x2: { field: 'high' }, y: { value: HEIGHT - 2 } },
      },
      {
        data: { values: interval },
        mark: { type: 'rule', color: INK, strokeWidth: 2 },
        encoding: { x: x('mean') },
      },
      ...(observed === undefined
        ? []
        : [
            {
              data: { values: [{ observed }] },
              mark: { type: 'rule', color: INK, strokeDash: [4, 3], strokeWidth: 1.5 },
              encoding: { x: x('observed') },
            },
          ]),
    ],
  };
}

/**
 * Index of the bin that contains a value; a value on an edge belongs to the upper bin, even though 0.3 / 0.1 is less
 * than 3.
 */
function pieceOf(value: number, step: number): number {
  return Math.floor(value / step + 1e-9);
}

/** The share of the values in each bin that is not empty. */
function columns(values: ArrayLike<number>, step: number): { from: number; until: number; share: number }[] {
  const counts = new Map<number, number>();
  for (const value of Array.from(values)) {
    const piece = pieceOf(value, step);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return [...counts].map(([piece, count]) => ({
    from: piece * step,
    until: (piece + 1) * step,
    share: count / values.length,
  }));
}

function sizes(values: ArrayLike<number>): string {
  if (values.length === 0) return 'no replicates';
  const { mean, low, high } = predictiveInterval(values);
  const words = [mean, low, high].map((value) => String(Number(value.toPrecision(3))).replace('-', '−'));
  return `mean ${words[0]}, 90 % between ${words[1]} and ${words[2]}`;
}

function withObserved({ subtitle, observed }: DistributionOptions): ChartWords['subtitle'] {
  if (observed === undefined) return subtitle;
  return withSentence(subtitle, `Dashed: observed, ${Number(observed.toPrecision(3))}.`);
}
