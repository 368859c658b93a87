/**
 * The lowest and the highest of the values and zero. An axis must have some width: if all values are zero, it goes up
 * to 1.
 *
 * @example
 * domainWithZero([-3, -1]); // [-3, 0]
 */
export function domainWithZero(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}
