import type { FitProblem } from './FitProblem.js';
import { type Maximum, maximise, type Point } from './maximise.js';
import type { Estimate } from './TheoryFit.js';

/**
 * Twice the log-likelihood lost at the end of a 95 % interval: the .95 quantile of χ² with one degree of freedom.
 */
export const DROP = 3.841458820694124;
const ROUNDS = 6;

/** The result of a walk along one parameter. */
export interface Profile {
  readonly estimate: Estimate;
  /** A better fit found on the way, if any: the walk must then be repeated from there. */
  readonly better?: Point;
}

/**
 * The 95 % profile-likelihood interval of one parameter: the values at which the counts, with everything else
 * optimal, are not significantly less likely than at the best fit.
 *
 * @param best the best fit
 * @param index of the parameter
 * @param stretch by how much the variance of the estimate exceeds that of independent counts
 */
export function profile(problem: FitProblem, best: Maximum, index: number, stretch = 1): Profile {
  const { deviance } = best;
  let start: Point = best;
  let better: Point | undefined;
  const at = (value: number, from: Point, steps: number): Maximum =>
    maximise(
      problem,
      { ...from, values: from.values.map((x, k) => (k === index ? value : x)) },
      { held: [index], steps },
    );
  /** How far the deviance at a value exceeds that at the end of the interval; negative inside. */
  const beyond = (value: number): number => {
    let found = at(value, start, ROUNDS);
    if (found.deviance > deviance + DROP * stretch && !found.converged) {
      // A stuck search would make the interval too narrow: search again, from the best fit.
      const again = at(value, best, 4 * ROUNDS);
      if (again.deviance < found.deviance) found = again;
    }
    if (found.deviance < deviance - 0.01) better ??= found;
    start = found;
    return found.deviance - deviance - DROP * stretch;
  };
  const end = (limit: number): { readonly value: number; readonly atLimit: boolean } => {
    start = best;
    const direction = Math.sign(limit - best.values[index]);
    let inside = best.values[index];
    let below = -DROP * stretch;
    let step = problem.size[index] / 10;
    while (direction !== 0 && !better) {
      const outside = direction > 0 ? Math.min(limit, inside + step) : Math.max(limit, inside - step);
      const height = beyond(outside);
      if (height > 0) return { value: root(beyond, [inside, below], [outside, height]), atLimit: false };
      inside = outside;
      below = height;
      step *= 2;
      if (outside === limit) break;
    }
    return { value: limit, atLimit: true };
  };
  const low = end(problem.low[index]);
  const high = end(problem.high[index]);
  const atLimit = [low.atLimit ? (['low'] as const) : [], high.atLimit ? (['high'] as const) : []].flat();
  const estimate = { value: best.values[index], low: low.value, high: high.value, atLimit, stretch };
  return better ? { estimate, better } : { estimate };
}

/**
 * The zero of a function between a point below and one above: the Illinois method, a safe variant of false position.
 */
function root(
  f: (x: number) => number,
  inside: readonly [x: number, below: number],
  outside: readonly [x: number, above: number],
): number {
  let [a, fa, b, fb] = [...inside, ...outside];
  for (let step = 0; step < 30 && Math.abs(b - a) > 1e-4 * Math.max(Math.abs(a), Math.abs(b)); step++) {
    const x = Number.isFinite(fb) ? (a * fb - b * fa) / (fb - fa) : (a + b) / 2;
    const fx = f(x);
    if (Math.abs(fx) < 1e-3) return x;
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}
