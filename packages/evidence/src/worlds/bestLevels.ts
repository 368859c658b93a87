import { log } from '@fairweather/core/tools';
import { type FitProblem, logLikelihood } from '../fit/FitProblem.js';

/** The levels of the groups, integrated out. */
export interface Levels {
  readonly levels: readonly number[];
  readonly expected: Float64Array;
  /** Logarithm of the likelihood's integral over the levels, by Laplace's approximation, up to a constant. */
  readonly logMarginal: number;
}

const STEPS = 12;
const DIFFERENCE = 1e-5;
/** Levels beyond these log odds are indistinguishable from never and always. */
const BOUND = 15;

/**
 * The best level of each group at given parameters, by Fisher's scoring, and the likelihood integrated over all levels.
 * A level concerns its own group alone, so that all are sought at once.
 *
 * @param start levels to start from
 */
export function bestLevels(problem: FitProblem, values: readonly number[], start: readonly number[]): Levels {
  const path = problem.at(values);
  const { counts, law, groupOf } = problem;
  let levels = [...start];
  let expected = path(levels);
  let curve = levels.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const moved = path(levels.map((level) => level + DIFFERENCE));
    const up = levels.map(() => 0);
    curve = levels.map(() => 0);
    counts.forEach(({ taken, opportunities }, i) => {
      if (opportunities === 0) return;
      const slope = (moved[i] - expected[i]) / DIFFERENCE;
      up[groupOf[i]] += slope * law.slope(taken, opportunities, expected[i]);
      curve[groupOf[i]] += (slope * slope) / law.variance(opportunities, expected[i]);
    });
    // A full step from far away can overshoot; one logit is far.
    const by = up.map((rise, g) => Math.max(-1, Math.min(1, rise / (curve[g] + 1e-9))));
    levels = levels.map((level, g) => Math.max(-BOUND, Math.min(BOUND, level + by[g])));
    expected = path(levels);
    if (by.every((size) => Math.abs(size) < 1e-3)) break;
  }
  const widths = curve.reduce((sum, one) => sum + log(one + 1e-9), 0);
  return { levels, expected, logMarginal: logLikelihood(problem, expected) - widths / 2 };
}
