import { domainWithZero } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength, checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import {
  BESIDE,
  distance,
  LABEL_SIZE,
  type LabelPlace,
  type Pixel,
  placeLabels,
} from '../layout/placeLabels.js';
import { QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The path of the frame with the price, in chronological order. */
export interface PhasePath {
  readonly name: string;
  readonly colour: string;
  /** The explicit price, one number per unit. */
  readonly price: readonly number[];
  /** The frame, 1 social and 0 market, one number per unit. */
  readonly frame: readonly number[];
}

/** Options for `phaseChart`. */
export interface PhaseOptions extends ChartWords {
  /** Title of the horizontal axis, with its unit: "fine (NIS)". */
  readonly xTitle: string;
}

const SIZE = 260;
const PADDING = 12;

/** Spots no farther apart than this many pixels look like one. */
const SAME_SPOT = 6;

/**
 * A phase portrait: the frame against the price, one panel per path. The way there, until the price is highest for
 * the last time, is a solid line with filled dots; the way back is dashed with open dots. Where the two differ, the
 * frame remembers; where they coincide, one label names both.
 *
 * @throws InputError when a number is not finite, or price and frame differ in length
 * @example
 * const words = { title: 'There and back', subtitle: '', description: 'One path.', xTitle: 'fine (NIS)' };
 * const path = { name: 'frame', colour: '#0072B2', price: [0, 10, 0], frame: [1, 0.5, 0.5] };
 * phaseChart([path], words).spacing; // 44
 */
export function phaseChart(paths: readonly PhasePath[], options: PhaseOptions): VegaLiteSpec {
  for (const { name, price, frame } of paths) {
    checkLength('phaseChart', `the frame of "${name}"`, frame.length, {
      expected: price.length,
      per: 'price',
    });
    checkNumbers('phaseChart', `the price of "${name}"`, price);
    checkNumbers('phaseChart', `the frame of "${name}"`, frame);
  }
  const prices = domainWithZero(paths.flatMap(({ price }) => price));
  const shown = paths.length > 0 ? paths : [{ name: '', colour: '#000000', price: [], frame: [] }];
  return {
    ...heading(options, shown.length * (SIZE + 70)),
    spacing: 44,
    bounds: 'flush',
    hconcat: shown.map((path, place) => panel(path, options.xTitle, prices, place === 0)),
  };
}

interface Spot {
  readonly price: number;
  readonly frame: number;
  readonly order: number;
}

function panel(
  path: PhasePath,
  xTitle: string,
  prices: readonly [number, number],
  first: boolean,
): VegaLiteSpec {
  const { name, colour, price, frame } = path;
  const spots = price.map((amount, order): Spot => ({ price: amount, frame: frame[order], order }));
  const turn = price.lastIndexOf(Math.max(...price));
  const x = {
    field: 'price',
    type: 'quantitative',
    scale: { domain: prices, nice: false, padding: PADDING },
    axis: { title: xTitle, tickCount: 5, grid: false },
  };
  const y = {
    field: 'frame',
    type: 'quantitative',
    scale: { domain: [0, 1], padding: PADDING },
    axis: { title: first ? 'frame: 1 social, 0 market' : null, values: [0, 0.5, 1] },
  };
  const way = (some: readonly Spot[], back: boolean): VegaLiteSpec => ({
    data: { values: some },
    encoding: { x, y, order: { field: 'order' } },
    layer: [
      { mark: { type: 'line', color: colour, strokeWidth: 2, ...(back ? { strokeDash: [5, 4] } : {}) } },
      { mark: { type: 'point', color: colour, filled: !back, opacity: 1, size: 36 } },
    ],
  });
  const there = spots.slice(0, turn + 1);
  const back = spots.slice(Math.max(turn, 0));
  const pixel = ({ price: amount, frame: level }: Spot): Pixel => ({
    x: PADDING + ((amount - prices[0]) / (prices[1] - prices[0])) * (SIZE - 2 * PADDING),
    y: PADDING + (1 - level) * (SIZE - 2 * PADDING),
  });
  const labels = [
    ...oneOrTwo([middle(there), 'way there'], [middle(back), 'way back'], 'there and back', pixel).map(
      (label) => ({ ...label, color: readable(colour) }),
    ),
    ...oneOrTwo([spots[0], 'start'], [spots.at(-1), 'end'], 'start and end', pixel).map((label) => ({
      ...label,
      color: QUIET,
    })),
  ];
  const places = placeLabels(labels, [there.map(pixel), back.map(pixel)], SIZE);
  return {
    title: { text: name, color: readable(colour), fontSize: 13, offset: 6, frame: 'group' },
    width: SIZE,
    height: SIZE,
    layer: [way(back, true), way(there, false), ...labels.map((label, i) => words(label, places[i], x, y))],
  };
}

/** The spot halfway, or none if the path is empty. */
function middle(way: readonly Spot[]): Spot | undefined {
  return way.length > 1 ? way[Math.floor(way.length / 2)] : undefined;
}

interface Label {
  readonly spot: Spot;
  readonly at: Pixel;
  readonly text: string;
}

type Named = readonly [Spot | undefined, string];

/** A label for each of two spots that exist; a single label if they look like one spot. */
function oneOrTwo(first: Named, second: Named, both: string, pixel: (spot: Spot) => Pixel): Label[] {
  const [one, other] = [first, second].map(([spot, text]) => (spot ? [{ spot, at: pixel(spot), text }] : []));
  if (one[0] && other[0] && distance(one[0].at, other[0].at) <= SAME_SPOT) return [{ ...one[0], text: both }];
  return [...one, ...other];
}

/** Words beside a spot. */
function words(
  { spot, text, color }: Label & { readonly color: string },
  { side, height }: LabelPlace,
  x: VegaLiteSpec,
  y: VegaLiteSpec,
): VegaLiteSpec {
  return {
    data: { values: [spot] },
    mark: {
      type: 'text',
      align: side === 'right' ? 'left' : 'right',
      baseline: height === 'above' ? 'bottom' : 'top',
      dx: side === 'right' ? BESIDE.dx : -BESIDE.dx,
      dy: height === 'above' ? -BESIDE.dy : BESIDE.dy,
      fontSize: LABEL_SIZE,
      color,
    },
    encoding: { x, y, text: { value: text } },
  };
}
