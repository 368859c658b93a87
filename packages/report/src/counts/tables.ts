import type { Scenario } from '@fairweather/core';
import { interval, one, plusMinus } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';
import { alignTable, wrap } from '../text/table.js';
import { windowText } from '../text/windows.js';
import type { CountsSummary } from './CountsSummary.js';
import { headings } from './reading.js';

/** The summary as text for a terminal. */
export function toTable(
  scenario: Scenario,
  summary: CountsSummary,
  chart: readonly string[],
  paragraphs: readonly Paragraph[],
  label: string,
  compareWith: string,
): string[] {
  return [
    scenario.title,
    '',
    ...chart,
    headings.levels(label),
    ...alignTable(levelTable(summary, scenario.calendar.unit)),
    '',
    headings.differences(compareWith),
    ...alignTable(differenceTable(summary, scenario.calendar.unit)),
    '',
    ...paragraphLines(paragraphs),
  ].slice(0, -1);
}

/** Paragraphs as lines, each with its heading. */
export function paragraphLines(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ heading, text }) => [heading, ...wrap(text).map((line) => `  ${line}`), '']);
}

/** One row per group and stretch: stretches across would be too wide for a terminal. */
export function levelTable({ levels }: CountsSummary, unit: string): string[][] {
  const observed = levels.some((level) => level.observed !== undefined);
  return [
    ['', `${unit}s`, ...(observed ? [headings.observed] : []), headings.simulated, headings.interval],
    ...levels.map((level) => [
      headings.who[level.who],
      `${level.from}–${level.until}`,
      ...(observed
        ? [level.observed === undefined ? '' : `${one(level.observed)}${level.inside ? '' : ' *'}`]
        : []),
      one(level.mean),
      interval(level.low, level.high),
    ]),
  ];
}

/** One row per arm, one column per stretch. */
export function differenceTable({ differences }: CountsSummary, unit: string): string[][] {
  const arms = [...new Set(differences.map(({ arm }) => arm))];
  const stretches = differences.filter(({ arm }) => arm === arms[0]);
  return [
    [headings.arm, ...stretches.map(({ from, until }) => windowText(unit, from, until))],
    ...arms.map((arm) => [
      arm,
      ...differences
        .filter((difference) => difference.arm === arm)
        .map(({ mean, jointHigh }) => plusMinus(mean, jointHigh - mean, 2)),
    ]),
  ];
}
