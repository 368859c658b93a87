import { pow } from '@fairweather/core/tools';
import type { FitProblem } from './FitProblem.js';
import { type MaximiseOptions, type Maximum, maximise, type Point } from './maximise.js';

/** The best point that a search found. */
export interface Found extends Maximum {
  /** Final deviances of the starts. */
  readonly ends: readonly number[];
}

/** Starts per parameter. */
const STARTS = 4;
/** The heats of the search: how many of the best starts run, and how many steps each of them takes. */
const HEATS = [
  { best: Number.POSITIVE_INFINITY, steps: 8 },
  { best: 10, steps: 16 },
  { best: 3, steps: 40 },
  { best: 1, steps: 300 },
] as const;

/**
 * The best parameters of a theory, searched from many starts spread evenly over three powers of ten around the
 * typical sizes; the better ones are searched on.
 *
 * @param hints additional starting points, such as the best fit of a nested theory
 */
export function search(problem: FitProblem, hints: readonly (readonly number[])[] = []): Found {
  const dimensions = problem.names.filter((_, k) => !ofUnits(problem, k)).length;
  const spread = Array.from({ length: Math.max(1, STARTS * dimensions) }, (_, i) => {
    const shares = halton(i + 1, dimensions);
    return problem.names.map((name, k) => {
      if (ofUnits(problem, k)) return 0;
      // Occasions much rarer than this would leave no room for the counts.
      // A frame that is whole again at once is another valley: every second start lies there.
      if (name === 'recovery' && i % 2 === 1) return problem.high[k];
      return name === 'opportunity' ? 0.4 + 0.6 * shares[k] : problem.size[k] * pow(10, 3 * shares[k] - 1.5);
    });
  });
  let running: (Point & Partial<Maximum>)[] = [...hints, ...spread].map((values) => ({
    values,
    levels: problem.startLevels,
  }));
  const ends: number[] = [];
  for (const { best, steps } of HEATS) {
    ends.push(...running.slice(best).map(({ deviance }) => deviance as number));
    running = running
      .slice(0, best)
      .map((point) => (point.converged ? (point as Maximum) : maximise(problem, point, { steps })))
      .sort(better);
  }
  const [best] = running as Maximum[];
  return { ...best, ends: [best.deviance, ...ends] };
}

/** The best parameters near a start. */
export function searchFrom(problem: FitProblem, start: Point, options: MaximiseOptions = {}): Found {
  const best = maximise(problem, start, options);
  return { ...best, ends: [best.deviance] };
}

/** The number of starts, and how many of them ended within 0.01 of the best log-likelihood. */
export function startsOf({ ends, deviance }: Pick<Found, 'ends' | 'deviance'>): {
  readonly tried: number;
  readonly agreed: number;
} {
  return { tried: ends.length, agreed: ends.filter((end) => end - deviance < 0.02).length };
}

/** Two starts that failed are alike; their difference is not a number. */
function better(a: Maximum, b: Maximum): number {
  return a.deviance === b.deviance ? 0 : a.deviance - b.deviance;
}

/** Whether a parameter is the effect of a unit: they start at zero. */
function ofUnits({ low }: FitProblem, k: number): boolean {
  return low[k] < 0;
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
