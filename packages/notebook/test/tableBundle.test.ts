import { describe, expect, test } from 'vitest';
import { cellText, tableBundle } from '../src/tableBundle.js';

describe('a table', () => {
  test('has numbers right-aligned and words left-aligned as text', () => {
    expect(
      tableBundle([
        { arm: 'fined', late: 8.456 },
        { arm: 'free', late: 12 },
      ])['text/plain'],
    ).toBe('arm    late\nfined  8.46\nfree     12');
  });

  test('escapes markup in cells, heads and the caption', () => {
    const html = tableBundle([{ 'a<b': '<script>"&"' }], 'x > y')['text/html'];
    expect(html).toBe(
      [
        '<table>',
        '<caption>x &gt; y</caption>',
        '<thead><tr><th style="text-align: left">a&lt;b</th></tr></thead>',
        '<tbody>',
        '<tr><td style="text-align: left">&lt;script&gt;&quot;&amp;&quot;</td></tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    );
  });

  test('has every column that some row names, and an empty cell if a row leaves one out', () => {
    expect(tableBundle([{ a: 1 }, { b: 'x' }], 'Below.')['text/plain']).toBe('a  b\n1\n   x\nBelow.');
  });

  test('without rows says so', () => {
    expect(tableBundle([])['text/plain']).toBe('(a table without rows)');
  });
});

test.each([
  [8, '8'],
  [-0.5, '-0.50'],
  [0.00123, '0.0012'],
  [Number.NaN, 'NaN'],
  [null, ''],
  [true, 'true'],
  [{ a: [1] }, '{"a":[1]}'],
])('a cell with %j says %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});
