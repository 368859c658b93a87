import type { MeasureDeclaration } from '@fairweather/core';
import type { Language } from '../words/languages.js';

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

/** How the languages of the page write numbers: stated here, because browsers differ and change. */
const marks: Readonly<Record<Language, { readonly decimal: string; readonly thousands: string }>> = {
  en: { decimal: '.', thousands: ',' },
  de: { decimal: ',', thousands: '.' },
};

/** An amount as somebody set it, with three digits after the point at most and none that is not needed. */
export const amount = (value: number, locale: string): string =>
  written(String(Number(value.toFixed(3))), locale);

/** A number as the reader's language writes it, with as many digits as its size asks for, or as many as told. */
export function number(value: number, locale: string, digits = digitsOf(Math.abs(value))): string {
  if (!Number.isFinite(value)) return '–';
  return written(value.toFixed(digits), locale);
}

/** How a chart writes numbers, as d3-format wants it told. */
export function numberLocale(locale: string) {
  return { ...marks[locale as Language], grouping: [3], currency: ['', ''], minus: '−' };
}

/** The same with its sign. */
export const signed = (value: number, locale: string): string =>
  value > 0 ? `+${number(value, locale)}` : number(value, locale);

function digitsOf(size: number): number {
  if (size === 0 || size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}

function written(digits: string, locale: string): string {
  const { decimal, thousands } = marks[locale as Language];
  const [whole, fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const shown = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return shown.replace('-', '−').replace(/^−(0([.,]0+)?)$/, '$1');
}
