/**
 * A table in Markdown with its columns aligned.
 *
 * @example
 * markdownTable(['a', 'b'], [['one', '2']]); // "| a   | b   |\n| --- | --- |\n| one | 2   |"
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\|/g, '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [top, ...body] = cells.map(line);
  return [top, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}
