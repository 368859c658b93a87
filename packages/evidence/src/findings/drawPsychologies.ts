import { type MechanismName, mechanismParameters } from '@fairweather/core';
import { groupKey, lognormal, seedKey } from '@fairweather/core/engine';
import { runFindings } from './runFindings.js';
import { sharedPsychology } from './settings.js';
import { smallestEffect } from './verdictOf.js';
import { holds } from './yardsticks.js';

/** Number of psychologies that are drawn around the shipped one. */
export const PSYCHOLOGIES = 30;
/** How far a value may be wrong: the coefficient of variation of what it is multiplied by. */
export const PSYCHOLOGY_SPREAD = 0.5;
const REPLICATES = 2;

/**
 * A psychology around the shipped one: every value times a lognormal number with mean 1, inside the range of its
 * parameter.
 *
 * @param number from 0
 */
export function drawnPsychology(number: number): Record<string, number> {
  const key = groupKey(seedKey('psychologies'), number, { first: 0, second: 0 });
  return Object.fromEntries(
    Object.entries(sharedPsychology).map(([name, { value }], i) => {
      const { low, high } = mechanismParameters[name as MechanismName];
      const times = lognormal(key, i, 0, 0, { mean: 1, variation: PSYCHOLOGY_SPREAD });
      return [name, Math.min(high, Math.max(low, value * times))];
    }),
  );
}

/** What psychologies around the shipped one say. */
export interface Psychologies {
  /** Number of comparisons that hold under each of them. */
  readonly held: readonly number[];
  /**
   * By finding, for each comparison: the probability that its published direction holds, if nobody knows the values
   * better than that. It is the share of psychologies in which it does, with one half added on either side.
   */
  readonly probabilities: Readonly<Record<string, readonly number[]>>;
}

/**
 * Runs the bank under psychologies drawn around the shipped one. A direction is judged by the mean over replicates.
 *
 * @param ids of the findings. Default: all
 */
export function drawPsychologies(ids?: readonly string[], psychologies = PSYCHOLOGIES): Psychologies {
  const runs = Array.from({ length: psychologies }, (_, number) =>
    runFindings({ ...(ids ? { ids } : {}), values: drawnPsychology(number), replicates: REPLICATES }).map(
      ({ id, comparisons }) => ({
        id,
        held: comparisons.map(({ prediction, published }) =>
          holds(published.direction, prediction.shareDifference.mean, smallestEffect(prediction.level)),
        ),
      }),
    ),
  );
  const held = runs.map((run) => run.flatMap((one) => one.held).filter(Boolean).length);
  const probabilities = Object.fromEntries(
    runs[0].map(({ id, held: own }, place) => [
      id,
      own.map((_, i) => (runs.filter((run) => run[place].held[i]).length + 0.5) / (psychologies + 1)),
    ]),
  );
  return { held, probabilities };
}
