import { describe, expect, test } from 'vitest';
import { toCsv } from '../src/index.js';

const one = (cell: string | number | boolean) => toCsv([[cell]]);

describe('toCsv(rows)', () => {
  test('gives a line for each row, with numbers to the last digit', () => {
    expect(
      toCsv([
        ['arm', 'mean', 'kept'],
        ['as it is', -0.1, true],
        ['dear', 1e-7, false],
      ]),
    ).toBe('arm,mean,kept\nas it is,-0.1,true\ndear,1e-7,false\n');
  });

  test('leaves a cell empty if there is no number', () => {
    expect(toCsv([['a', Number.NaN, Infinity]])).toBe('a,,\n');
  });

  test('quotes commas and quotes', () => {
    expect(one('a, "b"')).toBe('"a, ""b"""\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠1'])('lets %s be no formula', (text) => {
    expect(one(text)).toBe(`'${text}\n`);
  });

  test('leaves a negative number a number', () => {
    expect(one(-3)).toBe('-3\n');
  });

  test('shows tabs and breaks of lines, so that a row is one line', () => {
    expect(one('\t=1\r\n')).toBe('\\u0009=1\\u000d\\u000a\n');
  });
});
