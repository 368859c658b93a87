import { describe, expect, test } from 'vitest';
import {
  chartLocale,
  decimals,
  interval,
  localAmount,
  localNumber,
  localSigned,
  percent,
  plusMinus,
  signed,
  significant,
} from '../src/text/numbers.js';

describe('numbers in the words of the page', () => {
  test('have as many digits as their size needs', () => {
    expect([0, 0.126, 3.06, 123.4].map((value) => localNumber(value, 'en'))).toEqual([
      '0',
      '0.13',
      '3.1',
      '123',
    ]);
    expect(localNumber(1.5, 'en', 3)).toBe('1.500');
    expect(localNumber(Number.NaN, 'en')).toBe('–');
  });

  test('are grouped by thousands, with the marks of the language', () => {
    expect([123, 1234, 1234567].map((value) => localNumber(value, 'en'))).toEqual([
      '123',
      '1,234',
      '1,234,567',
    ]);
    expect(localNumber(-1234567.25, 'de', 2)).toBe('−1.234.567,25');
  });

  test('have a real minus sign, but none at zero', () => {
    expect(localSigned(-2.5, 'de')).toBe('−2,5');
    expect(localSigned(2.5, 'de')).toBe('+2,5');
    expect(localNumber(-0.001, 'en')).toBe('0.00');
  });

  test('stay as entered if they are amounts', () => {
    expect([10, 0.5, 2500, 1.23456, -3].map((value) => localAmount(value, 'de'))).toEqual([
      '10',
      '0,5',
      '2.500',
      '1,235',
      '−3',
    ]);
  });

  test('have in charts the marks that they have in words', () => {
    expect(chartLocale('de')).toEqual({
      decimal: ',',
      thousands: '.',
      grouping: [3],
      currency: ['', ''],
      minus: '−',
    });
  });

  test.each(['en', 'de'])('are those that this machine writes in %s', (locale) => {
    for (const value of [0, 7, 1234.5, -1234567, 0.25]) {
      expect(localAmount(value, locale)).toBe(value.toLocaleString(locale).replace('-', '−'));
    }
  });
});

describe('numbers in a text', () => {
  test('have a real minus sign, none at zero, and a dash if there is no number', () => {
    expect([-1.25, -0.001, Number.NaN, Number.POSITIVE_INFINITY].map((value) => decimals(value, 1))).toEqual([
      '−1.3',
      '0.0',
      '–',
      '–',
    ]);
    expect(interval(-0.5, 2)).toBe('−0.5 – 2.0');
    expect(percent(0.8234)).toBe('82.3');
  });

  test('have a sign only if the displayed digits are above zero', () => {
    expect([0.04, 0.06, -0.06, -0.04].map((value) => signed(value, 1))).toEqual([
      '0.0',
      '+0.1',
      '−0.1',
      '0.0',
    ]);
  });

  test('say that one replicate leaves no interval', () => {
    expect(plusMinus(4.861, 0.04, 2)).toBe('+4.86 ± 0.04');
    expect(plusMinus(-1, Number.NaN, 1)).toBe('−1.0 ± ?');
  });

  test('have three significant digits if sizes differ much', () => {
    expect([0, 0.07914, -12.345, 1234.5].map(significant)).toEqual(['0', '0.0791', '−12.3', '1235']);
  });
});
