/** The error of a forecast. */
export interface Score {
  /** Mean distance over the stretches with a forecast; NaN if there are none. */
  readonly off: number;
  /** The same for the forecast that nothing changes, over the same stretches, or over all if there are none. */
  readonly naive: number;
}

/**
 * Scores a forecast, one number per stretch of time. The first stretch was known and does not count.
 *
 * @param forecast null for stretches without a forecast
 * @example
 * score([null, 12, null], [8, 10, 20]); // { off: 2, naive: 2 }
 */
export function score(forecast: readonly (number | null)[], outcome: readonly number[]): Score {
  const said = outcome.flatMap((_, i) => (i > 0 && typeof forecast[i] === 'number' ? [i] : []));
  const judged = said.length > 0 ? said : outcome.map((_, i) => i).slice(1);
  return {
    off: mean(said.map((i) => Math.abs((forecast[i] as number) - outcome[i]))),
    naive: mean(judged.map((i) => Math.abs(outcome[0] - outcome[i]))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
