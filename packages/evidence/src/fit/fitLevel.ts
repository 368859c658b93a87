import { log } from '@fairweather/core/tools';
import type { CountedGroup } from '../counts/CountData.js';
import type { MeanField } from './meanField.js';

/** Levels beyond these log odds (three in ten million) are indistinguishable from never and always. */
const BOUND = 15;
const STEP = 1e-5;

/**
 * The level of one group that makes its counts most likely, given everything else: Fisher scoring with one unknown,
 * with the step halved if it overshoots.
 *
 * @param start log odds to start from, such as the level of a fit nearby
 * @returns the level and the expected counts under it
 */
export function fitLevel(
  field: MeanField,
  { counts }: CountedGroup,
  start: number,
): { readonly level: number; readonly expected: Float64Array } {
  let level = start;
  let expected = field(counts, level);
  let misfit = deviance(counts, expected);
  for (let iteration = 0; iteration < 60; iteration++) {
    const moved = field(counts, level + STEP);
    let score = 0;
    let information = 0;
    for (let i = 0; i < counts.length; i++) {
      if (expected[i] === 0) continue;
      const slope = (moved[i] - expected[i]) / STEP;
      score += (counts[i].taken / expected[i] - 1) * slope;
      information += (slope * slope) / expected[i];
    }
    if (information === 0) break;
    let step = Math.max(-2, Math.min(2, score / information));
    let improved = false;
    while (Math.abs(step) > 1e-9) {
      const tried = Math.max(-BOUND, Math.min(BOUND, level + step));
      const there = field(counts, tried);
      const misfitThere = deviance(counts, there);
      if (misfitThere <= misfit) {
        improved = tried !== level;
        level = tried;
        expected = there;
        misfit = misfitThere;
        break;
      }
      step /= 4;
    }
    // Scoring converges quadratically: after a step this short there is nothing left to gain.
    if (!improved || Math.abs(step) < 1e-4) break;
  }
  return { level, expected };
}

/** Half the deviance up to a constant: the negative log-likelihood without its log-factorial. */
function deviance(counts: CountedGroup['counts'], expected: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i].taken > 0) sum -= counts[i].taken * log(expected[i]);
    sum += expected[i];
  }
  return sum;
}
