/** Smallest and largest exponent of a power of two that a double holds in full precision. */
const LOWEST = -1022;
const HIGHEST = 1023;
const powers = new Float64Array(HIGHEST - LOWEST + 1);
powers[0] = 2.2250738585072014e-308;
for (let i = 1; i < powers.length; i++) powers[i] = 2 * powers[i - 1];

/**
 * x · 2^k, exact wherever a double can hold it. In two steps where 2^k alone is too large or too small for a double.
 *
 * @param k a whole number, -2044 to 2046
 * @example
 * timesPowerOfTwo(3, 4); // 48
 */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k >= LOWEST && k <= HIGHEST) return x * powers[k - LOWEST];
  const half = Math.trunc(k / 2);
  return x * powers[half - LOWEST] * powers[k - half - LOWEST];
}
