/**
 * How far a forecast was from the outcome, on average over the units of the outcome.
 *
 * @param forecast one number per unit, or one number for all
 * @returns in the unit of the numbers, 0 or more; 0 is a perfect forecast
 * @example
 * meanAbsoluteError({ a: 1, b: 5 }, { a: 2, b: 2 }); // (1 + 3) / 2 = 2
 */
export function meanAbsoluteError(
  forecast: Readonly<Record<string, number>> | number,
  actual: Readonly<Record<string, number>>,
): number {
  const misses = Object.entries(actual).map(([unit, value]) =>
    Math.abs((typeof forecast === 'number' ? forecast : forecast[unit]) - value),
  );
  return misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
}
