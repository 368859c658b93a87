/**
 * The largest power of ten that is not above a number. Read off its decimal digits, since `Math.log10` and `10 **` are
 * not the same everywhere.
 *
 * @param value above 0
 * @example
 * powerOfTen(2500); // 1000
 */
export function powerOfTen(value: number): number {
  return Number(`1e${value.toExponential().split('e')[1]}`);
}
