import { visibleLines } from '@fairweather/core/tools';

/** Text made safe for HTML: text from outside is never markup, and nothing in it is invisible. */
export function escapeHtml(text: string): string {
  return visibleLines(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * Data inside a script element, to be read with JSON.parse. No "<" is left, so the data cannot end the element.
 *
 * @param id id of the element
 */
export function dataElement(id: string, data: unknown): string {
  return (
    `<script type="application/json" ` +
    `id="${escapeHtml(id)}">${visibleLines(JSON.stringify(data)).replace(/</g, '\\u003c')}</script>`
  );
}

/** A table whose first row is the head; the first column names the rows. */
export function tableElement(caption: string, rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows;
  const cells = (row: readonly string[]) =>
    row
      .map((cell, i) =>
        i === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`,
      )
      .join('');
  return [
    '<div class="scroll"><table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody>`,
    '</table></div>',
  ].join('');
}
