/** How a language writes numbers. Stated here, because browsers differ and change. */
const marks = {
  en: { decimal: '.', thousands: ',' },
  de: { decimal: ',', thousands: '.' },
} as const;

/** The marks of a language; those of English if the language is not listed. */
function marksOf(locale: string) {
  return marks[locale as keyof typeof marks] ?? marks.en;
}

/** Digits with a real minus sign, but none before a zero. */
function withMinus(digits: string): string {
  return digits.replace('-', '−').replace(/^−(0([.,]0+)?)$/, '$1');
}

/**
 * A number with a given number of decimals and a real minus sign; a dash for NaN and infinities.
 *
 * @example
 * decimals(-1.25, 1); // '−1.3'
 */
export function decimals(value: number, digits: number): string {
  return Number.isFinite(value) ? withMinus(value.toFixed(digits)) : '–';
}

/** A number with one decimal. */
export const one = (value: number): string => decimals(value, 1);
/** A number with two decimals. */
export const two = (value: number): string => decimals(value, 2);
/** A number with three decimals. */
export const three = (value: number): string => decimals(value, 3);

/**
 * A number with three significant digits.
 *
 * @example
 * significant(0.07914); // '0.0791'
 */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return withMinus(Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
}

/** A number with its sign; a zero has none. */
export function signed(value: number, digits: number): string {
  const written = decimals(value, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${written}` : written;
}

/**
 * A share in percent, without the percent sign.
 *
 * @example
 * percent(0.823); // '82.3'
 */
export function percent(share: number, digits = 1): string {
  return decimals(100 * share, digits);
}

/** "6.9 – 9.4". */
export function interval(low: number, high: number, digits = 1): string {
  return `${decimals(low, digits)} – ${decimals(high, digits)}`;
}

/**
 * A difference with its sign and half the width of its interval; "?" if a single replicate gives no interval.
 *
 * @example
 * plusMinus(4.861, 0.04, 2); // '+4.86 ± 0.04'
 */
export function plusMinus(value: number, half: number, digits: number): string {
  return `${signed(value, digits)} ± ${Number.isNaN(half) ? '?' : decimals(half, digits)}`;
}

/** "never", "once", "3 times". */
export function times(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`;
}

/** A number as a language writes it: grouped in thousands, with as many decimals as its size needs. */
export function localNumber(value: number, locale: string, digits = decimalsFor(Math.abs(value))): string {
  return Number.isFinite(value) ? localised(value.toFixed(digits), locale) : '–';
}

/** `localNumber` with its sign. */
export function localSigned(value: number, locale: string): string {
  return value > 0 ? `+${localNumber(value, locale)}` : localNumber(value, locale);
}

/** An amount as somebody entered it: at most three decimals, without trailing zeros. */
export function localAmount(value: number, locale: string): string {
  return localised(String(Number(value.toFixed(3))), locale);
}

/** The number format of a chart, in the notation of d3-format. */
export function chartLocale(locale: string) {
  return { ...marksOf(locale), grouping: [3], currency: ['', ''], minus: '−' };
}

function decimalsFor(size: number): number {
  if (size === 0 || size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}

function localised(digits: string, locale: string): string {
  const { decimal, thousands } = marksOf(locale);
  const [whole, fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return withMinus(fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`);
}
