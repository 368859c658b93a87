/** How far a forecast was from the outcome. */
export interface Score {
  /** Mean distance over the stretches that were forecast; NaN where none was. */
  readonly off: number;
  /** The same for the forecast that nothing changes, over the same stretches, or over all where none was forecast. */
  readonly naive: number;
}

/**
 * Scores a forecast, one number a stretch of time. The first stretch was known and does not count.
 *
 * @param forecast null where nothing was said
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
