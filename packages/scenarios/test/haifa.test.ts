import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { haifaCentres, haifaStudy } from '../src/index.js';

const file = readFileSync(new URL('../data/haifa-late-pickups.csv', import.meta.url), 'utf8');
const [header, ...lines] = file.trim().split(/\r?\n/);

/** The same counts as in the file, row by row: centre, group, children, week, late. */
const rows = haifaCentres.flatMap(({ centre, group, children, late }) =>
  late.map((count, week) => [centre, group, children, week + 1, count].join(',')),
);

describe('the counts of the Haifa study', () => {
  test('are those of data/haifa-late-pickups.csv, all 200', () => {
    expect(header).toBe('center,group,children,week,late');
    expect(lines).toEqual(rows);
    expect(lines.length).toBe(200);
  });

  test('are of ten centres, six of which fined, over twenty weeks', () => {
    expect(haifaCentres.map(({ group }) => group)).toEqual([
      ...Array(6).fill('test'),
      ...Array(4).fill('control'),
    ]);
    expect(haifaCentres.map(({ late }) => late.length)).toEqual(Array(10).fill(20));
    expect(haifaCentres.reduce((sum, { children }) => sum + children, 0)).toBe(337);
  });
});

describe('haifaStudy', () => {
  const block = (measure: string, from: number) =>
    haifaStudy.observed[measure].slice(from - 1, from + 3).reduce((sum, count) => sum + count, 0) / 4;

  test('has the mean count per centre of each group, by the week', () => {
    // Week 1: (8 + 6 + 8 + 10 + 13 + 5) / 6 and (7 + 12 + 3 + 15) / 4.
    expect(haifaStudy.observed.late_per_week[0]).toBeCloseTo(50 / 6, 12);
    expect(haifaStudy.observed.late_per_week_control[0]).toBe(9.25);
    expect(haifaStudy.observed.late_per_week.length).toBe(20);
  });

  test('starts near 8 and ends near 19 if a fine was tried, and stays near 9 if none was', () => {
    expect(block('late_per_week', 1)).toBeCloseTo(8, 1);
    expect(block('late_per_week', 17)).toBeCloseTo(18.7, 1);
    for (const from of [1, 5, 9, 13, 17]) {
      // The five blocks are 10.0, 9.1, 9.1, 9.5 and 8.3.
      expect(Math.abs(block('late_per_week_control', from) - 9)).toBeLessThan(1.25);
    }
  });
});
