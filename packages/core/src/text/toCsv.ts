import { visible } from './visible.js';

/** A cell: nothing stands for a number that there is not. */
export type Cell = string | number | boolean;

/** Characters that begin a formula in a spreadsheet, and their full-width forms. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180), the head first. Numbers stay numbers, to their last digit; a number that there is not is an
 * empty cell. A text that a spreadsheet would take for a formula has an apostrophe in front, as OWASP advises, and
 * control characters are shown as `visible` shows them, so that each row is one line.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection.
 *
 * @example
 * toCsv([['arm', 'mean'], ['=1+1', -2]]); // "arm,mean\n'=1+1,-2\n"
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = visible(String(value));
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
