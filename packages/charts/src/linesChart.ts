import { config, VEGA_LITE_SCHEMA } from './config.js';
import { lineEnds } from './lineEnds.js';
import { armColour, QUIET } from './palette.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

/** One line of a panel, with a band where it has one. */
export interface ArmLine {
  readonly name: string;
  /** Place among the arms of the experiment, from 0: it decides the colour. */
  readonly place: number;
  /** One number a unit. */
  readonly mean: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** A panel of lines that share an axis. */
export interface LinesPanel {
  readonly title: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  readonly lines: readonly ArmLine[];
}

/** Colours come again from the eighth arm on; its line is then broken. */
const COLOURS = 7;

/**
 * Arms over time in the same panel, each with its name at the end of its line; panels below each other.
 *
 * @returns a vega-lite specification
 */
export function linesChart(
  panels: readonly LinesPanel[],
  options: {
    readonly title: string;
    /** One line, or several. */
    readonly subtitle: string | readonly string[];
    readonly unit: string;
    readonly description: string;
  },
): VegaLiteSpec {
  return {
    $schema: VEGA_LITE_SCHEMA,
    description: options.description,
    title: { text: options.title, subtitle: options.subtitle, offset: 14 },
    config,
    spacing: 34,
    vconcat: panels.map((panel) => linesPanel(panel, options.unit)),
  };
}

function linesPanel({ title, yTitle, lines }: LinesPanel, unit: string): VegaLiteSpec {
  const units = lines[0]?.mean.length ?? 0;
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
  const y = { field: 'value', type: 'quantitative', axis: { title: yTitle, tickCount: 5 } };
  return {
    title: { text: title, fontSize: 13, offset: 8 },
    width: 560,
    height: 260,
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
      {
        data: { values: lineEnds(lines, 16 / 260) },
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
