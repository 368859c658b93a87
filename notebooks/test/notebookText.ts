import type { Notebook } from './Notebook.js';

/**
 * The text of a notebook file: keys sorted and indented by one blank as in Jupyter, and no number that changes from
 * run to run, so that a file changes only where the notebook does.
 */
export function notebookText({ cells, ...rest }: Notebook): string {
  const still = cells.map((cell) => (cell.cell_type === 'code' ? { ...cell, execution_count: null } : cell));
  return `${JSON.stringify(sorted({ ...rest, cells: still }), null, 1)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
