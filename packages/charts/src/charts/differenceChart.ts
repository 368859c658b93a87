import { domainWithZero } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The difference between one arm and the arm it is compared with, over a window of time. */
export interface DifferenceRow {
  readonly arm: string;
  readonly colour: string;
  /** The window: "weeks 17–20". Each has its own panel. */
  readonly window: string;
  readonly mean: number;
  /** Ends of the interval; NaN if there is none, as with one replicate. */
  readonly low: number;
  readonly high: number;
}

/** Options for `differenceChart`. */
export interface DifferenceOptions extends ChartWords {
  /** Title of the horizontal axis, with its unit. */
  readonly xTitle: string;
}

const WIDTH = 250;
const GAP = 28;
const NAME_WIDTH = 150;

/**
 * Paired differences with their intervals: one row per arm, one panel per window of time.
 *
 * @throws InputError when a difference is not finite
 * @example
 * const words = { title: 'Arms', subtitle: '', description: 'One arm.', xTitle: 'late a week' };
 * const row = { arm: 'fined', colour: '#0072B2', window: 'weeks 5–8', mean: 3, low: 2, high: 4 };
 * differenceChart([row], words).spacing; // 28
 */
export function differenceChart(rows: readonly DifferenceRow[], options: DifferenceOptions): VegaLiteSpec {
  for (const { arm, mean } of rows) checkNumbers('differenceChart', `"${arm}"`, [mean]);
  const arms = [...new Set(rows.map(({ arm }) => arm))];
  const named = [...new Set(rows.map(({ window }) => window))];
  const windows = named.length > 0 ? named : [''];
  const colours = arms.map((arm) => rows.find((row) => row.arm === arm)?.colour ?? QUIET);
  const edges = rows.flatMap(({ mean, low, high }) => [mean, low, high]).filter(Number.isFinite);
  const domain = domainWithZero(edges);
  const y = {
    field: 'arm',
    type: 'nominal',
    sort: arms,
    axis: { title: null, labelLimit: 400, domain: false, ticks: false },
  };
  const color = { field: 'arm', type: 'nominal', scale: { domain: arms, range: colours }, legend: null };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, padding: 14 },
    axis: { title: options.xTitle, tickCount: 5 },
  });
  return {
    ...heading(options, NAME_WIDTH + windows.length * (WIDTH + GAP)),
    spacing: GAP,
    concat: windows.map((window, place) => ({
      title: { text: window, fontSize: 13, offset: 6 },
      width: WIDTH,
      height: { step: 34 },
      data: { values: rows.filter((row) => row.window === window) },
      layer: [
        {
          mark: { type: 'rule', color: QUIET, strokeDash: [3, 3] },
          encoding: { x: { datum: 0, type: 'quantitative' } },
        },
        {
          mark: { type: 'rule', strokeWidth: 3 },
          encoding: { x: x('low'), x2: { field: 'high' }, y: place === 0 ? y : { ...y, axis: null }, color },
        },
        { mark: { type: 'point', filled: true, size: 70, opacity: 1 }, encoding: { x: x('mean'), y, color } },
        {
          mark: { type: 'text', dy: -11, fontSize: 11, color: QUIET },
          encoding: { x: x('mean'), y, text: { field: 'mean', format: '+.1f' } },
        },
      ],
    })),
  };
}
