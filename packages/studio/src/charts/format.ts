import type { MeasureDeclaration } from '@fairweather/core';

const shares: readonly MeasureDeclaration['of'][] = [
  'share',
  'orders',
  'alive',
  'granted',
  'unbound',
  'buyerHelps',
  'buyerHelpsUnbound',
  'sellerHelps',
  'left',
  'dropped',
];

/** Whether a measure is a share, which is shown in percent. */
export const isShare = ({ of }: Pick<MeasureDeclaration, 'of'>): boolean => shares.includes(of);

/** What a value is multiplied by before it is shown. */
export const factor = (measure: Pick<MeasureDeclaration, 'of'>): number => (isShare(measure) ? 100 : 1);

/** A number as the reader's language writes it, with as many digits as its size asks for, or as many as told. */
export function number(value: number, locale: string, digits = digitsOf(Math.abs(value))): string {
  if (!Number.isFinite(value)) return '–';
  const shown = value.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return shown.replace('-', '−').replace(/^−(0([.,]0+)?)$/, '$1');
}

/** How a chart writes numbers, as d3-format wants it told. */
export function numberLocale(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const sign = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  return {
    decimal: sign('decimal'),
    thousands: sign('group'),
    grouping: [3],
    currency: ['', ''],
    minus: '−',
  };
}

/** The same with its sign. */
export const signed = (value: number, locale: string): string =>
  value > 0 ? `+${number(value, locale)}` : number(value, locale);

function digitsOf(size: number): number {
  if (size === 0 || size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}
