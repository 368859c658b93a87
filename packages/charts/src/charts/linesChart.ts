import { axisTitle, niceDomain, timeAxis } from '../layout/axes.js';
import type { ChartWords } from '../layout/ChartWords.js';
import { checkLength } from '../layout/check.js';
import { endLabels } from '../layout/endLabels.js';
import { heading } from '../layout/heading.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One line of a panel, with an optional band. */
export interface ArmLine {
  readonly name: string;
  /** Index among the arms of the experiment, from 0; it determines the colour. */
  readonly place: number;
  /** One number per unit; NaN leaves a gap. */
  readonly mean: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** Somebody's expectation for one window of time. */
export interface Expectation {
  /** Who expected it; written beside the first stroke. */
  readonly name: string;
  readonly colour: string;
  /** Both ends inclusive. */
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

/** A panel of lines that share an axis. */
export interface LinesPanel {
  readonly title: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  readonly lines: readonly ArmLine[];
  /** Observed values, as dots; one number per unit. */
  readonly observed?: readonly number[];
  /** Expectations for windows of time, as dashed strokes. */
  readonly expected?: readonly Expectation[];
  /** Ends of the vertical axis, to make charts comparable. Default: those of the data and zero. */
  readonly domain?: readonly [number, number];
}

/** Options for `linesChart`. */
export interface LinesOptions extends ChartWords {
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Number of units on the time axis, if the lines do not reach its end. Default: as many as the first line has. */
  readonly units?: number;
  /** Size of a panel in pixels. Default: 560 by 260. */
  readonly width?: number;
  readonly height?: number;
}

const WIDTH = 560;
const HEIGHT = 260;
/** Room for the names at the ends of lines, in pixels. */
const NAMES = 100;

/** Colours repeat from the eighth arm on; the line is then dashed. */
const COLOURS = 7;

/**
 * Arms over time in the same panel, each line with its name at its end; panels below each other.
 *
 * @throws InputError when the band of a line has fewer or more numbers than the line
 * @example
 * const words = { title: 'Arms', subtitle: '', description: 'One arm.', unit: 'week' };
 * const panel = { title: 'Late', yTitle: 'late a week', lines: [{ name: 'fined', place: 0, mean: [8, 9] }] };
 * linesChart([panel], words).spacing; // 34
 */
export function linesChart(panels: readonly LinesPanel[], options: LinesOptions): VegaLiteSpec {
  for (const { name, mean, low = mean, high = mean } of panels.flatMap(({ lines }) => lines)) {
    checkLength('linesChart', `"${name}", low`, low.length, { expected: mean.length, per: options.unit });
    checkLength('linesChart', `"${name}", high`, high.length, { expected: mean.length, per: options.unit });
  }
  const shown = panels.length > 0 ? panels : [{ title: '', yTitle: '', lines: [] }];
  return {
    ...heading(options, (options.width ?? WIDTH) + NAMES),
    spacing: 34,
    vconcat: shown.map((panel) => linesPanel(panel, options)),
  };
}

function linesPanel(panel: LinesPanel, options: LinesOptions): VegaLiteSpec {
  const { title, yTitle, lines, observed = [], expected = [] } = panel;
  const { unit, width = WIDTH, height = HEIGHT, units = lines[0]?.mean.length ?? 0 } = options;
  const domain = panel.domain ?? niceDomain(valuesOf(panel));
  const x = timeAxis(units, unit);
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain, nice: false, ...(panel.domain ? { clamp: true } : {}) },
    axis: { title: axisTitle(yTitle, height), tickCount: 5 },
  };
  return {
    title: { text: title, fontSize: 13, offset: 8 },
    width,
    height,
    layer: [
      { data: { values: [] }, mark: 'line', encoding: { x, y } },
      {
        data: { values: [{ value: 0 }] },
        mark: { type: 'rule', color: QUIET, strokeDash: [3, 3] },
        encoding: { y },
      },
      ...lines.flatMap((line) => lineLayers(line, x, y)),
      ...(observed.length > 0
        ? [
            {
              data: { values: observed.map((value, i) => ({ unit: i + 1, value })) },
              mark: { type: 'point', filled: true, color: INK, opacity: 1, size: 34 },
              encoding: { x, y },
            },
          ]
        : []),
      ...expected.flatMap((one, place) =>
        expectationLayers(one, expected.findIndex(({ name }) => name === one.name) === place, x, y),
      ),
      ...endLabels(
        lines.map(({ name, place, mean }) => ({
          text: name,
          colour: armColour(place),
          value: mean.at(-1) ?? Number.NaN,
        })),
        { domain, width, height, end: Math.min(1, (lines[0]?.mean.length ?? 0) / Math.max(units, 1)) },
      ),
    ],
  };
}

function valuesOf({ lines, observed = [], expected = [] }: LinesPanel): number[] {
  return [
    ...lines.flatMap(({ mean, low = mean, high = mean }) => [...mean, ...low, ...high]),
    ...observed,
    ...expected.map(({ value }) => value),
  ];
}

/** The band of a line, if it has one, and the line. */
function lineLayers({ place, mean, low, high }: ArmLine, x: VegaLiteSpec, y: VegaLiteSpec): VegaLiteSpec[] {
  const colour = armColour(place);
  const data = {
    values: mean.map((value, i) => ({
      unit: i + 1,
      value,
      ...(low && high ? { low: low[i], high: high[i] } : {}),
    })),
  };
  return [
    ...(low && high
      ? [
          {
            data,
            mark: { type: 'area', color: colour, opacity: 0.15 },
            encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
          },
        ]
      : []),
    {
      data,
      mark: {
        type: 'line',
        color: colour,
        strokeWidth: 2.5,
        ...(place < COLOURS ? {} : { strokeDash: [6, 3] }),
      },
      encoding: { x, y },
    },
  ];
}

/** An expectation as a dashed stroke, with the name of who had it. */
function expectationLayers(
  { colour, name, ...stroke }: Expectation,
  withName: boolean,
  x: VegaLiteSpec,
  y: VegaLiteSpec,
): VegaLiteSpec[] {
  const data = { values: [stroke] };
  return [
    {
      data,
      mark: { type: 'rule', color: colour, strokeWidth: 2.5, strokeDash: [6, 4] },
      encoding: { x: { ...x, field: 'from' }, x2: { field: 'until' }, y },
    },
    ...(withName
      ? [
          {
            data,
            mark: {
              type: 'text',
              align: 'left',
              baseline: 'bottom',
              dy: -4,
              fontSize: 11,
              color: readable(colour),
            },
            encoding: { x: { ...x, field: 'from' }, y, text: { value: name } },
          },
        ]
      : []),
  ];
}
