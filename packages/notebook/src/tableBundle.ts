import type { Bundle } from './Bundle.js';

/**
 * A table as HTML and as aligned text. Columns are in the order in which the rows first name them; numbers are
 * right-aligned.
 *
 * @param rows objects, one per row; a row may leave columns out
 * @param caption a line above the table, or below it in plain text. Default: none
 * @example
 * tableBundle([{ week: 1, late: 8 }])['text/plain']; // 'week  late\n   1     8'
 */
export function tableBundle(rows: readonly object[], caption?: string): Bundle {
  const cells = rows.map((row) => row as Readonly<Record<string, unknown>>);
  const columns = [...new Set(cells.flatMap((row) => Object.keys(row)))].map((name) => ({
    name,
    toTheRight: cells.every((row) => row[name] === undefined || typeof row[name] === 'number'),
    texts: cells.map((row) => cellText(row[name])),
  }));
  return {
    'text/html': htmlTable(columns, cells.length, caption),
    'text/plain': [...textLines(columns, cells.length), ...(caption === undefined ? [] : [caption])].join(
      '\n',
    ),
  };
}

interface Column {
  readonly name: string;
  readonly toTheRight: boolean;
  readonly texts: readonly string[];
}

function htmlTable(columns: readonly Column[], rows: number, caption: string | undefined): string {
  const line = (tag: 'th' | 'td', text: (column: Column) => string) =>
    `<tr>${columns
      .map((column) => {
        const side = column.toTheRight ? 'right' : 'left';
        return `<${tag} style="text-align: ${side}">${escapeHtml(text(column))}</${tag}>`;
      })
      .join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, row) => line('td', ({ texts }) => texts[row]));
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead>${line('th', ({ name }) => name)}</thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function textLines(columns: readonly Column[], rows: number): string[] {
  if (rows === 0) return ['(a table without rows)'];
  const padded = columns.map(({ name, toTheRight, texts }) => {
    const width = Math.max(name.length, ...texts.map(({ length }) => length));
    return [name, ...texts].map((text) => (toTheRight ? text.padStart(width) : text.padEnd(width)));
  });
  return Array.from({ length: rows + 1 }, (_, line) =>
    padded
      .map((column) => column[line])
      .join('  ')
      .trimEnd(),
  );
}

/**
 * The text of a table cell: two decimals for a fraction, two significant digits below one hundredth, empty for no
 * value.
 *
 * @example
 * cellText(8.456); // '8.46'
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function numberText(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  return Math.abs(value) < 0.01 ? value.toPrecision(2) : value.toFixed(2);
}

/**
 * Text escaped for HTML.
 *
 * @example
 * escapeHtml('a < b & "c"'); // 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
