import type { ChartWords } from '../layout/ChartWords.js';
import { checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** A number and its interval. */
interface WithInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** How one choice does over many worlds, as `robustChoice` of the sweep package gives it. */
export interface ChoiceRow {
  readonly arm: string;
  /** Share of the worlds in which it is good enough, from 0 to 1. */
  readonly satisfactory: WithInterval;
  /** How much worse it is than the best choice of each world, on average. */
  readonly regret: WithInterval;
  /** The same in the world where it is largest. */
  readonly worstRegret: number;
}

/** Options for `choiceChart`. */
export interface ChoiceOptions extends ChartWords {
  /** Title of the left half: "worlds of 100 with at most 10 late". */
  readonly goodTitle: string;
  /** Title of the right half, with its unit: "late a week more than with the best choice". */
  readonly regretTitle: string;
  /** Sentence about the marks. Default: in English. */
  readonly key?: string;
}

const WIDTH = 230;
const GAP = 30;
const NAME_WIDTH = 130;
const ROW = 40;
const KEY = 'Thick line: 95 % interval. Disc: the mean over all worlds. Ring: the worst world.';

/**
 * A choice between arms when nobody knows which world is true, in one picture: on the left, in how many worlds of 100
 * each choice is good enough; on the right, how much it costs not to have made the best choice, on average and at
 * worst. The choices stand in the order in which they are given.
 *
 * @throws InputError when a number is not finite
 * @example
 * const [satisfactory, regret] = [{ estimate: 0.9, low: 0.8, high: 1 }, { estimate: 2, low: 1, high: 3 }];
 * const words = { title: 'Which fine?', subtitle: '', description: 'One fine.' };
 * const options = { ...words, goodTitle: 'worlds', regretTitle: 'late' };
 * choiceChart([{ arm: 'NIS 10', satisfactory, regret, worstRegret: 7 }], options).columns; // 2
 */
export function choiceChart(rows: readonly ChoiceRow[], options: ChoiceOptions): VegaLiteSpec {
  for (const { arm, satisfactory, regret, worstRegret } of rows) {
    checkNumbers('choiceChart', `"${arm}", good enough`, Object.values(pick(satisfactory)));
    checkNumbers('choiceChart', `"${arm}", regret`, [...Object.values(pick(regret)), worstRegret]);
  }
  const { goodTitle, regretTitle, key = KEY } = options;
  const arms = rows.map(({ arm }) => arm);
  const color = {
    field: 'arm',
    type: 'nominal',
    scale: { domain: arms, range: arms.map((_, place) => armColour(place)) },
    legend: null,
  };
  const good = rows.map(({ arm, satisfactory }) => ({ arm, ...hundredfold(satisfactory) }));
  const lost = rows.map(({ arm, regret, worstRegret }) => ({ arm, ...pick(regret), worst: worstRegret }));
  return {
    ...heading(options, NAME_WIDTH + 2 * WIDTH + GAP, key),
    spacing: GAP,
    columns: 2,
    concat: [
      half(good, rowAxis(arms, true), [
        {
          mark: { type: 'bar', height: 16, opacity: 0.3 },
          encoding: { x: axis('estimate', goodTitle, [0, 100]), color },
        },
        ...interval(axis('low', goodTitle, [0, 100]), color),
        label({ x: axis('estimate', goodTitle, [0, 100]) }, '.0f'),
      ]),
      half(lost, rowAxis(arms, false), [
        {
          mark: { type: 'rule', color: QUIET, strokeDash: [2, 3] },
          encoding: { x: axis('estimate', regretTitle), x2: { field: 'worst' } },
        },
        ...interval(axis('low', regretTitle), color),
        {
          mark: { type: 'point', filled: true, size: 80, opacity: 1 },
          encoding: { x: axis('estimate', regretTitle), color },
        },
        {
          mark: { type: 'point', filled: false, size: 70, opacity: 1, strokeWidth: 2 },
          encoding: { x: axis('worst', regretTitle), color },
        },
        label({ x: axis('estimate', regretTitle) }, '.1f'),
      ]),
    ],
  };
}

function half(
  values: readonly object[],
  y: VegaLiteSpec,
  layers: readonly { readonly mark: object; readonly encoding: object }[],
): VegaLiteSpec {
  return {
    width: WIDTH,
    height: { step: ROW },
    data: { values },
    layer: layers.map(({ mark, encoding }) => ({ mark, encoding: { ...encoding, y } })),
  };
}

function rowAxis(arms: readonly string[], named: boolean): VegaLiteSpec {
  const names = { title: null, labelLimit: 400, domain: false, ticks: false };
  return { field: 'arm', type: 'nominal', sort: arms, axis: named ? names : null };
}

function axis(field: string, title: string, domain?: readonly number[]): VegaLiteSpec {
  const scale = domain ? { domain, nice: false } : { zero: true, padding: 14 };
  return { field, type: 'quantitative', scale, axis: { title, tickCount: 5 } };
}

function interval(x: VegaLiteSpec, color: object) {
  return [{ mark: { type: 'rule', strokeWidth: 4 }, encoding: { x, x2: { field: 'high' }, color } }];
}

function label(place: object, format: string) {
  return {
    mark: { type: 'text', dy: -14, fontSize: 11, color: INK },
    encoding: { ...place, text: { field: 'estimate', format } },
  };
}

function pick({ estimate, low, high }: WithInterval): WithInterval {
  return { estimate, low, high };
}

function hundredfold({ estimate, low, high }: WithInterval): WithInterval {
  return { estimate: 100 * estimate, low: 100 * low, high: 100 * high };
}
