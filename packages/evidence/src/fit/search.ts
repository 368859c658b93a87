import { pow } from '@fairweather/core/tools';
import type { FitProblem } from './FitProblem.js';
import { type Minimum, minimise, type Problem } from './minimise.js';

/** The point where a search ended, in the units of the parameters. */
export interface Found {
  readonly values: readonly number[];
  readonly deviance: number;
  readonly converged: boolean;
  /** Final deviances of the starts. */
  readonly ends: readonly number[];
}

/**
 * Starts per parameter: a short search from each, and a thorough one from where the best three ended.
 */
const STARTS = 5;
const SHORT = 4;
const THOROUGH = 40;

/**
 * The best parameters of a theory, searched from many starts spread evenly over three powers of ten around the
 * typical sizes.
 *
 * @param hints additional starting points, such as the best fit of a nested theory
 */
export function search(problem: FitProblem, hints: readonly (readonly number[])[] = []): Found {
  const scaled = inSizes(problem);
  const dimensions = problem.names.length;
  const spread = Array.from({ length: Math.max(1, STARTS * dimensions) }, (_, i) =>
    halton(i + 1, dimensions).map((share) => pow(10, 3 * share - 1.5)),
  );
  const starts = [...hints.map((values) => values.map((value, k) => value / problem.size[k])), ...spread];
  // Two starts that failed are alike; their difference is not a number.
  const better = (a: Minimum, b: Minimum) => (a.value === b.value ? 0 : a.value - b.value);
  const reached = starts.map((start) => minimise(scaled, start, SHORT)).sort(better);
  const thorough = reached
    .slice(0, 3)
    .map(({ point }) => minimise(scaled, point, THOROUGH))
    .sort(better);
  const [first, ...others] = thorough;
  const best = first.converged ? first : minimise(scaled, first.point, 3 * THOROUGH);
  return found(problem, best, [best, ...others, ...reached.slice(3)]);
}

/** The best parameters with some fixed at given values, searched from one start. */
export function searchFrom(problem: FitProblem, start: readonly number[], rounds = THOROUGH): Found {
  const scaled = inSizes(problem);
  const best = minimise(
    scaled,
    start.map((value, k) => value / problem.size[k]),
    rounds,
  );
  return found(problem, best, [best]);
}

/** The number of starts, and how many of them ended within 0.01 of the best log-likelihood. */
export function startsOf({ ends, deviance }: Pick<Found, 'ends' | 'deviance'>): {
  readonly tried: number;
  readonly agreed: number;
} {
  return { tried: ends.length, agreed: ends.filter((end) => end - deviance < 0.02).length };
}

function found(problem: FitProblem, { point, value, converged }: Minimum, ends: readonly Minimum[]): Found {
  return {
    values: point.map((x, k) => x * problem.size[k]),
    deviance: value,
    converged,
    ends: ends.map((end) => end.value),
  };
}

/** The problem with every parameter in units of its typical size. */
function inSizes({ size, low, high, at }: FitProblem): Problem {
  return {
    low: low.map((value, k) => value / size[k]),
    high: high.map((value, k) => value / size[k]),
    residuals: (point) => at(point.map((x, k) => x * size[k])).residuals,
  };
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/**
 * A point of Halton's sequence, which fills a cube evenly: starts for a search, the same in every run.
 *
 * Source: Halton (1960), doi:10.1007/BF01386213.
 *
 * @param index from 1
 * @param dimensions 0 to 10
 * @returns one number strictly between 0 and 1 per dimension; for index 1 they are 1/2, 1/3, 1/5 …
 */
export function halton(index: number, dimensions: number): number[] {
  return PRIMES.slice(0, dimensions).map((base) => {
    let value = 0;
    let weight = 1 / base;
    for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
      value += weight * (rest % base);
      weight /= base;
    }
    return value;
  });
}
