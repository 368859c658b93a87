import { describe, expect, test } from 'vitest';
import { amount, number, numberLocale, signed } from '../src/charts/format.js';

describe('numbers in the words of the page', () => {
  test('have as many digits as their size asks for', () => {
    expect([0, 0.126, 3.06, 123.4].map((value) => number(value, 'en'))).toEqual(['0', '0.13', '3.1', '123']);
    expect(number(1.5, 'en', 3)).toBe('1.500');
    expect(number(Number.NaN, 'en')).toBe('–');
  });

  test('are grouped by thousands, with the marks of the language', () => {
    expect([123, 1234, 1234567].map((value) => number(value, 'en'))).toEqual(['123', '1,234', '1,234,567']);
    expect(number(-1234567.25, 'de', 2)).toBe('−1.234.567,25');
  });

  test('have a true minus, and none at zero', () => {
    expect(signed(-2.5, 'de')).toBe('−2,5');
    expect(signed(2.5, 'de')).toBe('+2,5');
    expect(number(-0.001, 'en')).toBe('0.00');
  });

  test('stay as somebody set them where they are amounts', () => {
    expect([10, 0.5, 2500, 1.23456, -3].map((value) => amount(value, 'de'))).toEqual([
      '10',
      '0,5',
      '2.500',
      '1,235',
      '−3',
    ]);
  });

  test('have in charts the marks that they have in words', () => {
    expect(numberLocale('de')).toEqual({
      decimal: ',',
      thousands: '.',
      grouping: [3],
      currency: ['', ''],
      minus: '−',
    });
  });

  test.each(['en', 'de'])('are those that this machine writes in %s', (locale) => {
    for (const value of [0, 7, 1234.5, -1234567, 0.25]) {
      expect(amount(value, locale)).toBe(value.toLocaleString(locale).replace('-', '−'));
    }
  });
});
