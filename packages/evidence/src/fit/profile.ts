import type { FitProblem } from './FitProblem.js';
import { searchFrom } from './search.js';
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
  readonly better?: readonly number[];
}

/**
 * The 95 % profile-likelihood interval of one parameter: the values at which the counts, with everything else
 * optimal, are not significantly less likely than at the best fit.
 *
 * @param best values of all parameters at the best fit
 * @param deviance there
 * @param index of the parameter
 */
export function profile(
  problem: FitProblem,
  best: readonly number[],
  deviance: number,
  index: number,
): Profile {
  let start: readonly number[] = without(best, index);
  let better: readonly number[] | undefined;
  /** How far the deviance at a value exceeds that at the end of the interval; negative inside. */
  const beyond = (value: number): number => {
    let found = searchFrom(holding(problem, index, value), start, ROUNDS);
    if (found.deviance > deviance + DROP && !found.converged) {
      // A stuck search would make the interval too narrow: search again, from the best fit.
      const again = searchFrom(holding(problem, index, value), without(best, index), 4 * ROUNDS);
      if (again.deviance < found.deviance) found = again;
    }
    if (found.deviance < deviance - 0.01) better ??= insert(found.values, index, value);
    start = found.values;
    return found.deviance - deviance - DROP;
  };
  const end = (limit: number): { readonly value: number; readonly atLimit: boolean } => {
    start = without(best, index);
    const direction = Math.sign(limit - best[index]);
    let inside = best[index];
    let below = -DROP;
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
  const estimate = { value: best[index], low: low.value, high: high.value, atLimit };
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
    if (Math.abs(fx) < 1e-4) return x;
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}

/** The problem with one parameter fixed at a value; the others stay free. */
export function holding(problem: FitProblem, index: number, value: number): FitProblem {
  const { names, low, high, size } = problem;
  return {
    ...problem,
    names: without(names, index),
    low: without(low, index),
    high: without(high, index),
    size: without(size, index),
    at: (others) => problem.at(insert(others, index, value)),
  };
}

/** All items but one. */
export function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, k) => k !== index);
}

/** All items, and one more in its place. */
export function insert(items: readonly number[], index: number, value: number): number[] {
  return [...items.slice(0, index), value, ...items.slice(index)];
}
