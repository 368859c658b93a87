import {
  type HeatMapOptions,
  heatMapChart,
  responseChart,
  tornadoChart,
  type VegaLiteSpec,
} from '@fairweather/charts';
import { parametersOf } from '@fairweather/core';
import { significant } from '@fairweather/report';
import type { SweepPlan, SweepResult, SweepRow } from '@fairweather/sweep';
import { quantileSorted } from 'simple-statistics';
import { type OutputWords, outputWords } from './words.js';

/** The most outputs that a report draws; all are in the files. */
export const DRAWN = 4;
/** The most values of a parameter that have a place of their own on a curve; more are drawn in parts of the range. */
const PLACES = 40;
const PARTS = 16;
/** The most rows and columns of a heat map that can be read. */
const CELLS = 24;
/** The most single points behind a curve. */
const DOTS = 2000;

/** A chart and what it is, the first word of the name of its file. */
type KindOfChart = readonly [kind: 'map' | 'response' | 'tornado', chart: VegaLiteSpec];

/**
 * The charts of a finished sweep by name. They are numbered: the names of outputs and parameters may be too long for a
 * file.
 */
export function sweepCharts(plan: SweepPlan, { rows }: SweepResult): Record<string, VegaLiteSpec> {
  const drawn = plan.outputs.slice(0, DRAWN).map((output) => outputWords(plan, output));
  const charts = drawn.flatMap((output) => chartsOf(plan, output, rows));
  const ofKind = (kind: string, place: number) =>
    charts.slice(0, place + 1).filter(([one]) => one === kind).length;
  return Object.fromEntries(charts.map(([kind, chart], place) => [`${kind}-${ofKind(kind, place)}`, chart]));
}

function chartsOf(plan: SweepPlan, output: OutputWords, rows: readonly SweepRow[]): KindOfChart[] {
  const known = rows.filter((row) => Number.isFinite(row[output.name]));
  if (known.length === 0) return [];
  const { kind, axes } = plan.design;
  if (kind === 'one at a time') {
    const chart = tornado(plan, output, rows);
    return chart ? [['tornado', chart]] : [];
  }
  const curves = axes.map(({ name }): KindOfChart => ['response', response(plan, output, known, name)]);
  const map = kind === 'factorial' && axes.length === 2 ? heatMap(plan, output, rows) : undefined;
  return map ? [['map', map], ...curves] : curves;
}

/** A parameter in a few words, with its unit. */
function axisWords({ scenario }: SweepPlan, name: string): string {
  const { label, unit } = parametersOf(scenario)[name];
  return unit === '1' ? label : `${label}, ${unit}`;
}

function response(
  plan: SweepPlan,
  output: OutputWords,
  rows: readonly SweepRow[],
  axis: string,
): VegaLiteSpec {
  const places = groupsOf(rows, axis);
  const alone = plan.design.axes.length === 1 && places.every(({ rows: here }) => here.length === 1);
  const curve = places.map(({ x, rows: here }) => {
    const values = here.map((row) => row[output.name] as number).sort((a, b) => a - b);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    if (alone) return { x, mean, low: here[0][`${output.name}_low`], high: here[0][`${output.name}_high`] };
    return { x, mean, low: quantileSorted(values, 0.05), high: quantileSorted(values, 0.95) };
  }) as { x: number; mean: number; low: number; high: number }[];
  const dots = rows.slice(0, DOTS).map((row) => ({ x: row[axis] as number, y: row[output.name] as number }));
  const title = axisWords(plan, axis);
  return responseChart(
    { curve, ...(alone ? {} : { dots }) },
    {
      title: `${output.label}, by ${parametersOf(plan.scenario)[axis].label}`,
      subtitle: alone ? output.band : 'the line is the mean of the points, the band holds 90 % of them',
      description: `${output.label} over ${title}, at ${curve.length} places.`,
      xTitle: title,
      yTitle: output.axis,
    },
  );
}

/** The rows at each value of a parameter or, where there are many values, in equal parts of its range. */
function groupsOf(rows: readonly SweepRow[], axis: string): { x: number; rows: SweepRow[] }[] {
  const values = [...new Set(rows.map((row) => row[axis] as number))].sort((a, b) => a - b);
  if (values.length <= PLACES) {
    return values.map((x) => ({ x, rows: rows.filter((row) => row[axis] === x) }));
  }
  const [low, high] = [values[0], values[values.length - 1]];
  const parts = Array.from({ length: PARTS }, (_, part) => ({
    x: low + ((part + 0.5) * (high - low)) / PARTS,
    rows: [] as SweepRow[],
  }));
  for (const row of rows) {
    const share = ((row[axis] as number) - low) / (high - low);
    parts[Math.min(PARTS - 1, Math.floor(share * PARTS))].rows.push(row);
  }
  return parts.filter(({ rows: here }) => here.length > 0);
}

/** Undefined where it is too large to be read, or has a hole. */
function heatMap(plan: SweepPlan, output: OutputWords, rows: readonly SweepRow[]): VegaLiteSpec | undefined {
  const [x, y] = plan.design.axes;
  const [columns, lines] = [x.levels ?? [], y.levels ?? []];
  const values = lines.map((_, line) =>
    columns.map((_, column) => rows[column * lines.length + line][output.name]),
  );
  if (columns.length > CELLS || lines.length > CELLS || !values.flat().every(Number.isFinite))
    return undefined;
  const options: HeatMapOptions = {
    title: output.label,
    subtitle: 'the mean of each point; darker is more',
    description: `${output.label} for each pair of ${columns.length} and ${lines.length} settings.`,
    xTitle: axisWords(plan, x.name),
    yTitle: axisWords(plan, y.name),
  };
  return heatMapChart({ columns, rows: lines, values: values as number[][] }, options);
}

/** Undefined where the scenario as given has no number. */
function tornado(plan: SweepPlan, output: OutputWords, rows: readonly SweepRow[]): VegaLiteSpec | undefined {
  const [given] = rows;
  const baseline = given[output.name] as number;
  if (!Number.isFinite(baseline)) return undefined;
  const levers = plan.design.axes.map(({ name, low, high }) => {
    const end = (setting: number) => {
      const row = rows.find((one) => one[name] === setting);
      const value = row?.[output.name];
      return { setting: significant(setting), value: Number.isFinite(value) ? (value as number) : baseline };
    };
    return { lever: axisWords(plan, name), low: end(low), high: end(high) };
  });
  return tornadoChart(levers, {
    title: output.label,
    subtitle: 'each parameter by itself at both ends of its range',
    description: `${output.label} when each of ${levers.length} parameters moves by itself.`,
    baseline,
    xTitle: output.axis,
  });
}
