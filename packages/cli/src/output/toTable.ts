import type { Scenario } from '@fairweather/core';
import type { Findings } from '../experiment/Findings.js';
import { headings, one, type Paragraph, plusMinus, range, stretch } from '../texts.js';
import { alignTable } from './alignTable.js';
import { wrap } from './wrap.js';

/** The findings as text for a terminal. */
export function toTable(
  scenario: Scenario,
  findings: Findings,
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
    ...alignTable(levelTable(findings, scenario.calendar.unit)),
    '',
    headings.differences(compareWith),
    ...alignTable(differenceTable(findings, scenario.calendar.unit)),
    '',
    ...told(paragraphs),
  ].slice(0, -1);
}

/** Paragraphs as lines, each under its heading. */
export function told(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ heading, text }) => [heading, ...wrap(text).map((line) => `  ${line}`), '']);
}

/** Groups down, stretches of time across would be too wide for a terminal: one row a group and stretch. */
export function levelTable({ levels }: Findings, unit: string): string[][] {
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
      range(level.low, level.high),
    ]),
  ];
}

/** Arms down, stretches of time across. */
export function differenceTable({ differences }: Findings, unit: string): string[][] {
  const arms = [...new Set(differences.map(({ arm }) => arm))];
  const stretches = differences.filter(({ arm }) => arm === arms[0]);
  return [
    [headings.arm, ...stretches.map(({ from, until }) => stretch(unit, from, until))],
    ...arms.map((arm) => [
      arm,
      ...differences
        .filter((difference) => difference.arm === arm)
        .map(({ mean, high }) => plusMinus(mean, high - mean)),
    ]),
  ];
}
