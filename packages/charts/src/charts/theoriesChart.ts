import { axisTitle, timeAxis } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength, checkNumbers } from '../layout/check.js';
import { heading } from '../layout/heading.js';
import { type PricedWindow, pricedGround } from '../layout/pricedGround.js';
import { wrapWords } from '../layout/wrapWords.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The best fit of a theory, with its verdict. */
export interface TheoryPath {
  readonly name: string;
  /** One number per unit; null where nothing was counted. */
  readonly path: readonly (number | null)[];
  /** In words: "supported; cannot be told apart from signal". */
  readonly verdict: string;
  readonly rejected: boolean;
}

/** Options for `theoriesChart`. */
export interface TheoriesOptions extends ChartWords {
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  readonly priced?: readonly PricedWindow[];
}

const WIDTH = 190;
const HEIGHT = 150;
const COLUMNS = 4;
const LINE = 14;

/**
 * Rival theories over the same counts, one panel per theory with its verdict as a label. The path of a rejected
 * theory is dashed.
 *
 * @param observed one number per unit; null where nothing was counted
 * @throws InputError when a number is not finite, or a path differs in length from the observations
 * @example
 * const words = { title: 'Rivals', subtitle: '', description: 'One.', unit: 'week', yTitle: 'late a week' };
 * const theory = { name: 'null', path: [8, 8], verdict: 'rejected', rejected: true };
 * theoriesChart([theory], [8, 16], words).columns; // 4
 */
export function theoriesChart(
  theories: readonly TheoryPath[],
  observed: readonly (number | null)[],
  options: TheoriesOptions,
): VegaLiteSpec {
  const present = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  checkNumbers('theoriesChart', 'what was observed', present(observed));
  for (const { name, path } of theories) {
    checkLength('theoriesChart', `the path of "${name}"`, path.length, {
      expected: observed.length,
      per: options.unit,
    });
    checkNumbers('theoriesChart', `the path of "${name}"`, present(path));
  }
  const all = present([observed, ...theories.map(({ path }) => path)].flat());
  const top = Math.max(1, ...all) * 1.08;
  const shown = theories.length > 0 ? theories : [{ name: '', path: [], verdict: '', rejected: false }];
  const lines = Math.max(...shown.map(({ verdict }) => wrapWords(verdict, WIDTH, 11).length));
  return {
    ...heading(options, Math.min(shown.length, COLUMNS) * (WIDTH + 40)),
    columns: COLUMNS,
    spacing: { row: 74 + lines * LINE, column: 40 },
    bounds: 'flush',
    concat: shown.map((theory, place) => panel(theory, place, { observed, top }, options)),
  };
}

function panel(
  { name, path, verdict, rejected }: TheoryPath,
  place: number,
  { observed, top }: { readonly observed: readonly (number | null)[]; readonly top: number },
  { unit, yTitle, priced = [] }: TheoriesOptions,
): VegaLiteSpec {
  const units = observed.length;
  const x = timeAxis(units, unit);
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, top], nice: false },
    axis: { title: place % COLUMNS === 0 ? axisTitle(yTitle, HEIGHT) : null, tickCount: 4 },
  });
  const colour = rejected ? QUIET : armColour(place);
  return {
    title: {
      text: name,
      subtitle: wrapWords(verdict, WIDTH, 11),
      subtitleFontSize: 11,
      subtitleLineHeight: LINE,
      fontSize: 13,
      color: readable(colour),
      offset: 6,
      frame: 'group',
    },
    width: WIDTH,
    height: HEIGHT,
    data: { values: observed.map((count, i) => ({ unit: i + 1, observed: count, path: path[i] ?? null })) },
    layer: [
      ...priced.map((window) => pricedGround(window, units, unit)),
      {
        mark: { type: 'point', filled: true, color: INK, opacity: 1, size: 22 },
        encoding: { x, y: y('observed') },
      },
      {
        mark: { type: 'line', color: colour, strokeWidth: 2.5, ...(rejected ? { strokeDash: [5, 4] } : {}) },
        encoding: { x, y: y('path') },
      },
    ],
  };
}
