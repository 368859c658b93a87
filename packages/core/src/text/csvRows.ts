/** A row of a table, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file (RFC 4180). A cell in quotes may hold commas, line breaks and, doubled, quotes. Blank lines
 * are left out.
 *
 * @example
 * csvRows('a,b\n1,"x, y"\n')[1]; // { line: 2, cells: ['1', 'x, y'] }
 */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  // Some editors put a mark before the text.
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length || cells.length > 0) {
    let cell = '';
    if (text[at] === '"') {
      const end = quoteEnd(text, at + 1);
      const inside = text.slice(at + 1, end);
      line += inside.match(/\r\n|[\r\n]/g)?.length ?? 0;
      cell = inside.replaceAll('""', '"');
      at = end + 1;
    }
    const end = plainEnd(text, at);
    cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === ',') continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (cells.length > 1 || cells[0].trim() !== '') rows.push({ line: begins, cells });
    cells = [];
    line++;
    begins = line;
  }
  return rows;
}

/** Where the quote stands that closes a cell, or the text ends. */
function quoteEnd(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

/** Where the comma or the line break stands that ends a cell, or the text ends. */
function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
