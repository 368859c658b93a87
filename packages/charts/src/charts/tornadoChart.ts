import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { rowName } from '../layout/rowName.js';
import { textWidth } from '../layout/textWidth.js';
import { armColour, INK } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One setting of a lever and its result. */
export interface LeverEnd {
  /** The setting in words: "NIS 200". */
  readonly setting: string;
  readonly value: number;
}

/** A lever at both ends of its range while all others stay. */
export interface LeverRow {
  readonly lever: string;
  readonly low: LeverEnd;
  readonly high: LeverEnd;
}

/** Options for `tornadoChart`. */
export interface TornadoOptions extends ChartWords {
  /** The value when no lever is moved. */
  readonly baseline: number;
  /** Title of the horizontal axis, with its unit. */
  readonly xTitle: string;
}

const WIDTH = 380;
const STEP = 46;
const NAME_WIDTH = 160;
const SETTING_SIZE = 11;
const SETTING_GAP = 6;
const HALF = 9;

/**
 * The effect of each lever on its own: a pair of bars from the baseline value, the strongest lever first. The upper
 * bar is the low end of the lever, the darker bar below it the high end; each is labelled with its setting.
 *
 * @throws InputError when a number is not finite
 * @example
 * const words = { title: 'Levers', subtitle: '', description: 'One lever.', baseline: 8, xTitle: 'late a week' };
 * const row = { lever: 'fine', low: { setting: 'NIS 0', value: 8 }, high: { setting: 'NIS 200', value: 2 } };
 * tornadoChart([row], words).height; // 46
 */
export function tornadoChart(rows: readonly LeverRow[], options: TornadoOptions): VegaLiteSpec {
  const { baseline, xTitle } = options;
  const ends = rows.flatMap(({ low, high }) => [low.value, high.value]);
  checkNumbers('tornadoChart', 'the values', ends);
  checkNumbers('tornadoChart', 'the baseline', [baseline]);
  const sorted = [...rows].sort((a, b) => reach(b, baseline) - reach(a, baseline));
  const domain = withRoom(rows, baseline);
  const height = Math.max(rows.length, 1) * STEP;
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { title: xTitle, tickCount: 6 },
  });
  return {
    ...heading(options, WIDTH + 120),
    width: WIDTH,
    height,
    layer: [
      { data: { values: [] }, mark: 'rule', encoding: { x: x('value') } },
      ...sorted.flatMap(({ lever, low: lowEnd, high: highEnd }, place) => {
        const middle = (place + 0.5) * STEP;
        return [
          rowName(lever, NAME_WIDTH, middle, 600),
          ...bar({ ...lowEnd, baseline }, armColour(5), middle - HALF, x),
          ...bar({ ...highEnd, baseline }, armColour(0), middle + HALF, x),
        ];
      }),
      {
        data: { values: [{ value: baseline }] },
        mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
        encoding: { x: x('value') },
      },
    ],
  };
}

/** From the lowest to the highest value, plus the room that the labels need on both sides. */
function withRoom(rows: readonly LeverRow[], baseline: number): [number, number] {
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const low = Math.min(baseline, ...ends.map(({ value }) => value));
  const high = Math.max(baseline, ...ends.map(({ value }) => value));
  const room = (some: readonly LeverEnd[]) =>
    Math.min(
      WIDTH / 3,
      Math.max(...some.map(({ setting }) => textWidth(setting, SETTING_SIZE)), 0) + 4 + SETTING_GAP,
    );
  const left = room(ends.filter(({ value }) => value < baseline));
  const right = room(ends.filter(({ value }) => value >= baseline));
  const perPixel = (high - low || 1) / (WIDTH - left - right);
  return [low - left * perPixel, high + right * perPixel];
}

/** How far a lever moves the value from the baseline, both sides together. */
function reach({ low, high }: LeverRow, baseline: number): number {
  const all = [low.value, high.value, baseline];
  return Math.max(...all) - Math.min(...all);
}

function bar(
  { setting, value, baseline }: LeverEnd & { readonly baseline: number },
  colour: string,
  y: number,
  x: (field: string) => VegaLiteSpec,
): VegaLiteSpec[] {
  const rightwards = value >= baseline;
  const data = { values: [{ value, baseline }] };
  return [
    {
      data,
      mark: { type: 'rule', color: colour, strokeWidth: 2 * HALF - 3 },
      encoding: { x: x('baseline'), x2: { field: 'value' }, y: { value: y } },
    },
    {
      data,
      mark: {
        type: 'text',
        align: rightwards ? 'left' : 'right',
        baseline: 'middle',
        dx: rightwards ? SETTING_GAP : -SETTING_GAP,
        fontSize: SETTING_SIZE,
        color: readable(colour),
      },
      encoding: { x: x('value'), y: { value: y }, text: { value: setting } },
    },
  ];
}
