import { domainWithZero } from '../layout/axes.js';
import { config, VEGA_LITE_SCHEMA } from '../look/config.js';
import { QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/** The difference between one arm and the arm it is compared with, over a stretch of time. */
export interface DifferenceRow {
  readonly arm: string;
  readonly colour: string;
  /** The stretch: "weeks 17–20". Each has its own panel. */
  readonly stretch: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Paired differences with their intervals: one row per arm, one panel per stretch of time. */
export function differenceChart(
  rows: readonly DifferenceRow[],
  options: {
    readonly title: string;
    /** One line, or several. */
    readonly subtitle: string | readonly string[];
    readonly xTitle: string;
    readonly description: string;
  },
): VegaLiteSpec {
  const arms = [...new Set(rows.map(({ arm }) => arm))];
  const stretches = [...new Set(rows.map(({ stretch }) => stretch))];
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
    $schema: VEGA_LITE_SCHEMA,
    description: options.description,
    title: { text: options.title, subtitle: options.subtitle, offset: 14 },
    config,
    spacing: 28,
    concat: stretches.map((stretch, place) => ({
      title: { text: stretch, fontSize: 13, offset: 6 },
      width: 250,
      height: { step: 34 },
      data: { values: rows.filter((row) => row.stretch === stretch) },
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
