import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../src/text/csvRows.js';

const cells = (text: string) => csvRows(text).map((row) => row.cells);

describe('csvRows(text)', () => {
  test('reads plain and quoted cells, with commas, quotes and line breaks in them', () => {
    expect(cells('a,b\n1,"x, ""y"""\n')).toEqual([
      ['a', 'b'],
      ['1', 'x, "y"'],
    ]);
    expect(cells('"a\nb",c\r\nd,e')).toEqual([
      ['a\nb', 'c'],
      ['d', 'e'],
    ]);
  });

  test('knows the line on which each row begins, past blank lines and breaks inside cells', () => {
    expect(csvRows('a\n\n"b\r\nb",\r"c"\r\n \nd').map(({ line }) => line)).toEqual([1, 3, 5, 7]);
  });

  test('has empty cells where a comma comes first or last, and no row of nothing', () => {
    expect(cells(',a\nb,\n')).toEqual([
      ['', 'a'],
      ['b', ''],
    ]);
    expect(cells('a,')).toEqual([['a', '']]);
    expect(cells('')).toEqual([]);
    expect(cells('\uFEFF\n\n')).toEqual([]);
  });

  test('reads to the end what is opened and never closed', () => {
    expect(cells('a,"b\nc,d')).toEqual([['a', 'b\nc,d']]);
  });

  test('gives back any table that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, ending) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join(ending);
        expect(cells(text)).toEqual(rows);
      }),
      { seed: 24 },
    );
  });
});
