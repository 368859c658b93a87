import { type ArmLine, type Expectation, linesChart, type VegaLiteSpec } from '@fairweather/charts';
import { differenceSeries, type MeasureDeclaration, PREDICTIVE_LEVEL } from '@fairweather/core';
import { powerOfTen } from '@fairweather/core/tools';
import { localNumber, localSigned } from '@fairweather/report';
import type { ChartTable } from '../parts/Chart.js';
import type { Numbers } from '../state/useExperiment.js';
import { unitName } from '../words/calendarWords.js';
import type { Words } from '../words/Words.js';
import { factor, isShare } from './format.js';
import { seriesOf } from './series.js';

/** A chart with the numbers that it shows. */
export interface Drawn {
  readonly spec: VegaLiteSpec;
  readonly table: ChartTable;
}

/** Options for the charts of the arms. */
export interface ArmsView {
  readonly numbers: Numbers;
  readonly measure: MeasureDeclaration;
  /** Last unit that is shown. */
  readonly until: number;
  /** The counts of the first arm, if there are any and it is as in the story. */
  readonly observed: readonly number[] | undefined;
  /** The evidence for the numbers, in one sentence; empty if all were counted. */
  readonly evidence: string;
  /** The teams' forecasts of the headline. */
  readonly expected: readonly Expectation[];
  /** Size of the panel without names and axis, in pixels. */
  readonly width: number;
  readonly words: Words;
  readonly say: (text: string) => string;
}

/** All arms over time, with bands. */
export function armsChart(view: ArmsView): Drawn {
  const { numbers, measure, until, observed, expected, width, words, say } = view;
  const times = factor(measure);
  const single = numbers.setup.replicates < 2;
  const { units } = numbers.arms[0].outcome;
  const all = numbers.arms.map((arm) => seriesOf(arm, measure.name));
  const scaled = (values: readonly number[]) => values.slice(0, until).map((value) => times * value);
  const lines = all.map(
    ({ mean, low, high }, place): ArmLine => ({
      name: say(numbers.arms[place].name),
      place,
      mean: scaled(mean),
      low: scaled(low),
      high: scaled(high),
    }),
  );
  const edges = [
    ...all.flatMap(({ low, high }) => [...low, ...high]),
    ...(observed ?? []),
    ...expected.map(({ value }) => value / times),
  ].filter(Number.isFinite);
  const unit = unitName(numbers.arms[0].scenario.calendar.unit, words, say);
  const label = isShare(measure) ? words.percentOf(say(measure.label)) : say(measure.label);
  const domain = [Math.min(0, times * Math.min(...edges)), niceTop(times * Math.max(...edges, 0))] as const;
  return {
    spec: linesChart(
      [
        {
          title: label,
          yTitle: isShare(measure) ? '%' : say(measure.unit),
          lines: until > 0 ? lines : [],
          domain,
          expected,
          ...(observed ? { observed: observed.slice(0, until) } : {}),
        },
      ],
      {
        title: words.experiment.chart,
        subtitle: notes(view, [
          ...(single ? [] : [words.experiment.band(`${PREDICTIVE_LEVEL * 100} %`)]),
          ...(observed ? [words.experiment.dots] : []),
          ...(expected.length > 0 ? [words.experiment.strokes] : []),
        ]),
        unit,
        units,
        width,
        height: Math.max(220, Math.round(width * 0.5)),
        description: describe(words.experiment.chart, label, lines, words),
      },
    ),
    table: {
      columns: [unit, ...lines.map(({ name }) => name), ...(observed ? [words.experiment.counted] : [])],
      rows: Array.from({ length: until }, (_, i) => [
        String(i + 1),
        ...lines.map(
          ({ mean, low = mean, high = mean }) =>
            localNumber(mean[i], words.locale) +
            (single ? '' : ` (${localNumber(low[i], words.locale)} – ${localNumber(high[i], words.locale)})`),
        ),
        ...(observed ? [localNumber(observed[i], words.locale)] : []),
      ]),
    },
  };
}

/** The paired difference of every other arm from one of them. */
export function differencesChart(view: ArmsView): Drawn | undefined {
  const { numbers, measure, until, width, words, say } = view;
  const { arms, setup } = numbers;
  const single = setup.replicates < 2;
  const flat = (line: ArmLine) => line.mean.every((value) => value === 0);
  const base = arms[setup.compareWith];
  if (arms.length < 2 || !base) return undefined;
  const times = factor(measure);
  const { units } = base.outcome;
  const lines = arms.flatMap((arm, place): ArmLine[] => {
    if (arm === base) return [];
    const series = differenceSeries(arm.outcome, base.outcome, measure.name).slice(0, until);
    // A single replicate has no interval: the band is then as thin as the line.
    const bound = (of: 'jointLow' | 'jointHigh') =>
      series.map((one) => times * (Number.isNaN(one[of]) ? one.mean : one[of]));
    return [
      {
        name: say(arm.name),
        place,
        mean: series.map(({ mean }) => times * mean),
        low: bound('jointLow'),
        high: bound('jointHigh'),
      },
    ];
  });
  const unit = unitName(base.scenario.calendar.unit, words, say);
  const title = words.experiment.difference(say(base.name));
  return {
    spec: linesChart(
      [
        {
          title: '',
          yTitle: isShare(measure) ? words.experiment.points : say(measure.unit),
          lines: until > 0 ? lines : [],
          // An axis of length zero has no ticks.
          ...(lines.every(flat) ? { domain: [-1, 1] as const } : {}),
        },
      ],
      {
        title,
        subtitle: notes(view, single ? [] : [words.experiment.differenceNote]),
        unit,
        units,
        width,
        height: Math.max(180, Math.round(width * 0.34)),
        description: describe(title, say(measure.label), lines, words, localSigned),
      },
    ),
    table: {
      columns: [unit, ...lines.map(({ name }) => name)],
      rows: Array.from({ length: until }, (_, i) => [
        String(i + 1),
        ...lines.map(
          ({ mean, low = mean, high = mean }) =>
            localSigned(mean[i], words.locale) +
            (single ? '' : ` (${localSigned(low[i], words.locale)} – ${localSigned(high[i], words.locale)})`),
        ),
      ]),
    },
  };
}

/** The texts below a title. */
function notes({ evidence, numbers, words }: ArmsView, sentences: readonly string[]): string[] {
  const single = numbers.setup.replicates < 2 ? [words.experiment.oneReplicate] : [];
  return [[...sentences, ...single].join(' '), evidence];
}

/** A chart in one sentence: its subject, and the two ends of each line. */
function describe(
  title: string,
  label: string,
  lines: readonly ArmLine[],
  words: Words,
  written: (value: number, locale: string) => string = localNumber,
): string {
  const story = lines.map(
    ({ name, mean }) =>
      `${name}: ${written(mean[0], words.locale)} → ${written(mean.at(-1) ?? Number.NaN, words.locale)}`,
  );
  return `${title}. ${label}. ${story.join('; ')}.`;
}

/** A round end of an axis, so that it stays in place during a drag. */
function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = powerOfTen(value);
  return (
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((size) => size * power).find((size) => size >= value) ??
    10 * power
  );
}
