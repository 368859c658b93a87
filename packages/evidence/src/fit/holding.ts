import type { FitProblem } from './FitProblem.js';

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
