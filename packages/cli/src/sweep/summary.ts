import { significant } from '@fairweather/report';
import type { SweepPlan, SweepRow } from '@fairweather/sweep';
import { outputWords } from './words.js';

/**
 * A table with the lowest and the highest point of each output, the head first, and a line about points that cannot be
 * run.
 */
export function summaryTable(plan: SweepPlan, rows: readonly SweepRow[]): string[][] {
  const { axes } = plan.design;
  const at = (row: SweepRow) =>
    axes.map(({ name }) => `${name} ${significant(row[name] as number)}`).join(', ');
  const lines = plan.outputs.flatMap((output) => {
    const known = rows.filter((row) => Number.isFinite(row[output.name]));
    if (known.length === 0) return [[outputWords(plan, output).label, 'no number', '', '', '']];
    const value = (row: SweepRow) => row[output.name] as number;
    const lowest = known.reduce((best, row) => (value(row) < value(best) ? row : best));
    const highest = known.reduce((best, row) => (value(row) > value(best) ? row : best));
    return [
      [
        outputWords(plan, output).label,
        significant(value(lowest)),
        at(lowest),
        significant(value(highest)),
        at(highest),
      ],
    ];
  });
  return [['output', 'lowest', 'where', 'highest', 'where'], ...lines];
}

/** One sentence about the points that cannot be run; empty where there are none. */
export function failuresText(rows: readonly SweepRow[]): string {
  const failed = rows.filter(({ error }) => error !== '');
  if (failed.length === 0) return '';
  const points = failed.length === 1 ? '1 point cannot be run' : `${failed.length} points cannot be run`;
  return `${points}; point ${failed[0].point}: ${failed[0].error}`;
}
