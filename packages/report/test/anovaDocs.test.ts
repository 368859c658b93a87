import { readFileSync } from 'node:fs';
import { DEFAULT_SEED, findTheory, withTheory } from '@fairweather/core';
import {
  haifaAnova,
  haifaAssignment,
  prepareHaifaAnova,
  replicateCounts,
  significantShares,
} from '@fairweather/evidence';
import { daycare, haifaCentres } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { assignmentReading, assignmentRows } from '../src/anova/assignment.js';
import { anovaRows, contrastRows } from '../src/anova/table.js';
import { anovaReading, wholePercent } from '../src/anova/words.js';

const page = readFileSync(new URL('../../../docs/anova.md', import.meta.url), 'utf8');
const analysis = haifaAnova(haifaCentres);

/** The rows of the tables of the page, cell by cell. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[ :|-]+$/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The given number of rows below the row with these cells. */
function below(head: readonly string[], nth: number, count: number): string[][] {
  const heads = rows.flatMap((row, i) => (row.join('|') === head.join('|') ? [i] : []));
  return rows.slice(heads[nth] + 1, heads[nth] + 1 + count);
}

test('docs/anova.md begins with the test over all assignments', () => {
  const assignment = haifaAssignment(haifaCentres);
  const [head, ...lines] = assignmentRows(assignment);
  expect(below(head, 0, lines.length)).toEqual(lines);
  expect(page.replace(/\s+/g, ' ')).toContain(assignmentReading(assignment));
});

test('docs/anova.md shows the output of the command, line by line', () => {
  for (const [nth, part] of (['fined', 'baseline', 'control'] as const).entries()) {
    const [head, ...lines] = anovaRows(analysis, part);
    expect(below(head, nth, lines.length)).toEqual(lines);
  }
  const [head, ...lines] = contrastRows(analysis);
  expect(below(head, 0, lines.length)).toEqual(lines);
});

test('docs/anova.md reads the tables as the command does', () => {
  const flat = page.replace(/\s+/g, ' ');
  for (const { text } of anovaReading(analysis)) expect(flat).toContain(text);
});

test('docs/anova.md shows how often replicates give the result of the counts, under rival theories', () => {
  const analyse = prepareHaifaAnova(6, 4);
  const head = [
    'theory',
    'block',
    '1 and 3 rise',
    '1 and 5 rise',
    '4 and 5',
    'group',
    'group, residual',
    'all ten as counted',
  ];
  const shown = below(head, 0, 6);
  expect(shown.map(([theory]) => theory)).toEqual(['null', 'deterrence', 'image', 'signal', 'frame', 'full']);
  for (const [theory, ...cells] of shown) {
    const counts = replicateCounts(withTheory(daycare, findTheory(theory).name), {
      seed: DEFAULT_SEED,
      replicates: 200,
    });
    const { significant, rising, samePattern } = significantShares(counts.map(analyse), analysis);
    const shares = [
      significant.fined.block,
      rising['blocks 1 and 3'],
      rising['blocks 1 and 5'],
      significant.fined['blocks 4 and 5'],
      significant.baseline.group,
      significant.baseline.groupAgainstResidual,
      samePattern,
    ];
    expect(cells, theory).toEqual(shares.map(wholePercent));
  }
});
