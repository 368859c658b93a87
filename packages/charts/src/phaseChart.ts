import type { ChartWords } from './ChartWords.js';
import { checkLength } from './checkLength.js';
import { checkNumbers } from './checkNumbers.js';
import { heading } from './heading.js';
import { QUIET } from './palette.js';
import { readable } from './readable.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

/** How the frame moved with the price, in the order of time. */
export interface PhasePath {
  readonly name: string;
  readonly colour: string;
  /** The explicit price, one number a unit. */
  readonly price: readonly number[];
  /** The frame, 1 social and 0 market, one number a unit. */
  readonly frame: readonly number[];
}

/** What a phase portrait needs to know. */
export interface PhaseOptions extends ChartWords {
  /** Title of the horizontal axis, with its unit: "fine (NIS)". */
  readonly xTitle: string;
}

const SIZE = 260;

/**
 * A phase portrait: the frame against the price, a panel a path. The way there, until the price is highest for the last time, is
 * a full line with filled dots; the way back is dashed with open ones. Where the two lie apart, the frame remembers.
 *
 * @throws InputError when a number is not finite, or price and frame differ in length
 * @example
 * const words = { title: 'There and back', subtitle: '', description: 'One path.', xTitle: 'fine (NIS)' };
 * const path = { name: 'frame', colour: '#0072B2', price: [0, 10, 0], frame: [1, 0.5, 0.5] };
 * phaseChart([path], words).spacing; // 44
 */
export function phaseChart(paths: readonly PhasePath[], options: PhaseOptions): VegaLiteSpec {
  for (const { name, price, frame } of paths) {
    checkLength('phaseChart', `the frame of "${name}"`, frame.length, price.length, 'price');
    checkNumbers('phaseChart', `the price of "${name}"`, price);
    checkNumbers('phaseChart', `the frame of "${name}"`, frame);
  }
  const top = Math.max(0, ...paths.flatMap(({ price }) => price)) || 1;
  const bottom = Math.min(0, ...paths.flatMap(({ price }) => price));
  const shown = paths.length > 0 ? paths : [{ name: '', colour: '#000000', price: [], frame: [] }];
  return {
    ...heading(options, shown.length * (SIZE + 70)),
    spacing: 44,
    bounds: 'flush',
    hconcat: shown.map((path, place) => panel(path, options.xTitle, [bottom, top], place === 0)),
  };
}

interface Spot {
  readonly price: number;
  readonly frame: number;
  readonly order: number;
}

function panel(path: PhasePath, xTitle: string, prices: number[], first: boolean): VegaLiteSpec {
  const { name, colour, price, frame } = path;
  const spots = price.map((amount, order): Spot => ({ price: amount, frame: frame[order], order }));
  const turn = price.lastIndexOf(Math.max(...price));
  const x = {
    field: 'price',
    type: 'quantitative',
    scale: { domain: prices, nice: false, padding: 12 },
    axis: { title: xTitle, tickCount: 5, grid: false },
  };
  const y = {
    field: 'frame',
    type: 'quantitative',
    scale: { domain: [0, 1], padding: 12 },
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
  return {
    title: { text: name, color: readable(colour), fontSize: 13, offset: 6, frame: 'group' },
    width: SIZE,
    height: SIZE,
    layer: [
      way(back, true),
      way(there, false),
      ...label(there[Math.floor(there.length / 2)], 'way there', readable(colour), x, y),
      ...label(back[Math.floor(back.length / 2)], 'way back', readable(colour), x, y),
      ...label(spots[0], 'start', QUIET, x, y),
      ...label(spots.at(-1), 'end', QUIET, x, y, 0),
    ],
  };
}

/** Words at the upper right of a spot, where there is one. */
function label(
  spot: Spot | undefined,
  text: string,
  color: string,
  x: VegaLiteSpec,
  y: VegaLiteSpec,
  dy = -4,
): VegaLiteSpec[] {
  if (!spot) return [];
  return [
    {
      data: { values: [spot] },
      mark: { type: 'text', align: 'left', baseline: 'bottom', dx: 7, dy, fontSize: 12, color },
      encoding: { x, y, text: { value: text } },
    },
  ];
}
