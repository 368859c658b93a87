/**
 * The text of a table cell: two decimals for a fraction, two significant digits below one hundredth, empty for no
 * value.
 *
 * @example
 * cellText(8.456); // '8.46'
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function numberText(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  return Math.abs(value) < 0.01 ? value.toPrecision(2) : value.toFixed(2);
}
