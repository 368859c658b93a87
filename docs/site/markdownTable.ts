/**
 * A table as Markdown.
 *
 * @example
 * markdownTable(['unit'], [['NIS']]) // '| unit |\n| --- |\n| NIS |'
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
