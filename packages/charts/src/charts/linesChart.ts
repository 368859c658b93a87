import { lineEnds } from '../layout/endLabels.js';
import { config, VEGA_LITE_SCHEMA } from '../look/config.js';
import { armColour, INK, QUIET } from '../look/palette.js';
import { readable } from '../look/readable.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** One line of a panel, with an optional band. */
export interface ArmLine {
  readonly name: string;
  /** Index among the arms of the experiment, from 0; it determines the colour. */
  readonly place: number;
  /** One number per unit. */
  readonly mean: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** Somebody's expectation for one stretch of time. */
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
  /** Expectations for stretches of time, as dashed strokes. */
  readonly expected?: readonly Expectation[];
  /** Ends of the vertical axis, to make charts comparable. Default: those of the lines. */
  readonly domain?: readonly [number, number];
}

/** Options for `linesChart`. */
export interface LinesOptions {
  readonly title: string;
  /** One line, or several. */
  readonly subtitle: string | readonly string[];
  readonly unit: string;
  readonly description: string;
  /**
   * Number of units on the time axis, if the lines do not reach its end. Default: as many as the first line has.
   */
  readonly units?: number;
  /** Size of a panel in pixels. Default: 560 by 260. */
  readonly width?: number;
  readonly height?: number;
}

/** Colours repeat from the eighth arm on; the line is then dashed. */
const COLOURS = 7;

/**
 * Arms over time in the same panel, each line labelled at its end; panels below each other.
 *
 * @returns a vega-lite specification
 */
export function linesChart(panels: readonly LinesPanel[], options: LinesOptions): VegaLiteSpec {
  return {
    $schema: VEGA_LITE_SCHEMA,
    description: options.description,
    title: { text: options.title, subtitle: options.subtitle, offset: 14 },
    config,
    spacing: 34,
    vconcat: panels.map((panel) => linesPanel(panel, options)),
  };
}

function linesPanel(
  { title, yTitle, lines, observed = [], expected = [], domain: ends }: LinesPanel,
  { unit, width = 560, height = 260, units = lines[0]?.mean.length ?? 0 }: LinesOptions,
): VegaLiteSpec {
  const rows = lines.flatMap(({ name, mean, low = mean, high = mean }) =>
    mean.map((value, i) => ({ name, unit: i + 1, value, low: low[i], high: high[i] })),
  );
  const domain = lines.map(({ name }) => name);
  const field = { field: 'name', type: 'nominal', legend: null };
  const color = { ...field, scale: { domain, range: lines.map(({ place }) => armColour(place)) } };
  const broken = lines.map(({ place }) => (place < COLOURS ? [1, 0] : [6, 3]));
  const x = {
    field: 'unit',
    type: 'quantitative',
    scale: { domain: [1, units], nice: false },
    axis: { title: unit, grid: false, format: 'd', tickCount: 6 },
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    ...(ends ? { scale: { domain: ends, nice: false, clamp: true } } : {}),
    axis: { title: yTitle, tickCount: 5 },
  };
  const dots = observed.map((value, i) => ({ unit: i + 1, value }));
  return {
    title: { text: title, fontSize: 13, offset: 8 },
    width,
    height,
    data: { values: rows },
    layer: [
      {
        mark: { type: 'rule', color: QUIET, strokeDash: [3, 3] },
        encoding: { y: { datum: 0, type: 'quantitative' } },
      },
      {
        mark: { type: 'area', opacity: 0.15 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
      },
      {
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: { x, y, color, strokeDash: { ...field, scale: { domain, range: broken } } },
      },
      ...(dots.length > 0
        ? [
            {
              data: { values: dots },
              mark: { type: 'point', filled: true, color: INK, opacity: 1, size: 34 },
              encoding: { x, y },
            },
          ]
        : []),
      ...expected.map(({ colour, ...stroke }) => ({
        data: { values: [stroke] },
        mark: { type: 'rule', color: colour, strokeWidth: 2.5, strokeDash: [6, 4] },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'until' }, y },
      })),
      ...expected
        .filter(({ name }, place) => expected.findIndex((other) => other.name === name) === place)
        .map(({ colour, ...stroke }) => ({
          data: { values: [stroke] },
          mark: {
            type: 'text',
            align: 'left',
            baseline: 'bottom',
            dy: -4,
            fontSize: 11,
            color: readable(colour),
          },
          encoding: { x: { ...x, field: 'from' }, y, text: { field: 'name' } },
        })),
      {
        data: { values: lineEnds(lines, 16 / height) },
        mark: { type: 'text', align: 'left', dx: 6, fontSize: 12, fontWeight: 600 },
        encoding: {
          x: { field: 'unit', type: 'quantitative' },
          y: { field: 'place', type: 'quantitative' },
          text: { field: 'name' },
          color,
        },
      },
    ],
  };
}
