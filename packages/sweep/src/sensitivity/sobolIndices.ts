import { DEFAULT_SEED, InputError } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { mean, quantileSorted, sampleVariance } from 'simple-statistics';
import type { Design } from '../design/Design.js';

/** An estimate with the bounds of its bootstrap interval. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What one parameter does to the variance of an output. */
export interface SobolIndex {
  /** Name of the parameter. */
  readonly name: string;
  /** The share of the variance that it explains alone. */
  readonly first: Estimate;
  /** The share that would remain if all others were known: alone and together with others. */
  readonly total: Estimate;
}

/** Where the variance of an output comes from. */
export interface SobolIndices {
  readonly indices: readonly SobolIndex[];
  /** Variance of the output over the ranges. */
  readonly variance: number;
  /**
   * Of the variance of a single replicate, the share that is luck: it remains where every parameter is known. NaN where
   * no standard errors were given.
   */
  readonly luck: number;
}

/** How to estimate indices. */
export interface SobolIndicesOptions {
  /** How often points are drawn again for the intervals. Default: 1000. */
  readonly resamples?: number;
  /** How often an interval covers the truth. Default: 0.95. */
  readonly level?: number;
  /** Seed of the resamples, any text. Default: "fairweather". */
  readonly seed?: string;
  /** The standard error of each point, and how many replicates it has, for the share that is luck. */
  readonly noise?: { readonly standardErrors: ArrayLike<number>; readonly replicates: ArrayLike<number> };
}

/**
 * Sobol's indices of an output over a design of `saltelli`: how much of its variance each parameter explains alone
 * (first order) and with all others (total). The intervals are percentiles of the estimates over points drawn again;
 * they hold for a given number of points and know nothing of the bias that few points may have. With luck shared by all
 * points, the indices are those of the people and the luck that were run.
 *
 * Source: the estimators of Saltelli et al. (2010) for the first order and Jansen (1999) for the total,
 * doi:10.1016/j.cpc.2009.09.018, table 2 (b) and (f).
 *
 * @param values the output at each point of the design
 * @throws InputError when the design is another, or a value is missing
 * @example
 * const design = saltelli(daycare, { guilt: { low: 0, high: 2 } }, { points: 64 });
 * const values = design.points.map(([guilt]) => 3 * guilt);
 * sobolIndices(design, values).indices[0].first.estimate.toFixed(1); // '1.0'
 */
export function sobolIndices(
  design: Design,
  values: ArrayLike<number>,
  { resamples = 1000, level = 0.95, seed = DEFAULT_SEED, noise }: SobolIndicesOptions = {},
): SobolIndices {
  if (design.kind !== 'saltelli')
    throw new InputError(`sobolIndices() needs a design of saltelli(), and this one is ${design.kind}.`);
  checkValues('sobolIndices', design, values);
  const axes = design.axes.length;
  const size = design.points.length / (axes + 2);
  const sample = (part: number) => Float64Array.from({ length: size }, (_, i) => values[part * size + i]);
  const [a, b] = [sample(0), sample(1)];
  const mixed = design.axes.map((_, axis) => sample(axis + 2));
  const everyPoint = Uint32Array.from({ length: size }, (_, i) => i);
  const whole = estimates(a, b, mixed, everyPoint);

  const key = groupKey(seedKey(`bootstrap ${seed}`), 0, { first: 0, second: 0 });
  const drawn = Array.from({ length: resamples }, (_, resample) =>
    estimates(
      a,
      b,
      mixed,
      everyPoint.map((i) => Math.floor(uniform(key, i, resample, 0) * size)),
    ),
  );
  const withInterval = (of: (one: Indices) => number): Estimate => {
    const sorted = drawn.map(of).sort((x, y) => x - y);
    const tail = (1 - level) / 2;
    const [low, high] =
      sorted.length > 0
        ? [quantileSorted(sorted, tail), quantileSorted(sorted, 1 - tail)]
        : [Number.NaN, Number.NaN];
    return { estimate: of(whole), low, high };
  };
  return {
    indices: design.axes.map(({ name }, axis) => ({
      name,
      first: withInterval(({ first }) => first[axis]),
      total: withInterval(({ total }) => total[axis]),
    })),
    variance: whole.variance,
    luck: noise ? luckOf(whole.variance, noise, 2 * size) : Number.NaN,
  };
}

interface Indices {
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly variance: number;
}

/** The estimators over some of the points, of which one may come several times. */
function estimates(
  a: Float64Array,
  b: Float64Array,
  mixed: readonly Float64Array[],
  which: Uint32Array,
): Indices {
  const both = [...Array.from(which, (i) => a[i]), ...Array.from(which, (i) => b[i])];
  const variance = sampleVariance(both);
  // Estimates of the first order are steadier around zero.
  const centre = mean(both);
  const first = mixed.map((ab) => {
    let sum = 0;
    for (const i of which) sum += (b[i] - centre) * (ab[i] - a[i]);
    return share(sum / which.length, variance);
  });
  const total = mixed.map((ab) => {
    let sum = 0;
    for (const i of which) sum += (a[i] - ab[i]) * (a[i] - ab[i]);
    return share(sum / (2 * which.length), variance);
  });
  return { first, total, variance };
}

/** Of an output that never changes, nothing explains anything. */
function share(part: number, variance: number): number {
  return variance > 0 ? part / variance : 0;
}

/** The points of A and B alone are a sample of the ranges. */
function luckOf(
  variance: number,
  { standardErrors, replicates }: NonNullable<SobolIndicesOptions['noise']>,
  count: number,
): number {
  let noise = 0;
  for (let i = 0; i < count; i++) noise += standardErrors[i] * standardErrors[i] * replicates[i];
  noise /= count;
  return share(noise, noise + variance);
}

/** @throws InputError where a point has no value */
export function checkValues(caller: string, { points }: Design, values: ArrayLike<number>): void {
  if (values.length !== points.length)
    throw new InputError(
      `${caller}() has ${values.length} values for ${points.length} points: give one for each.`,
    );
  for (let point = 0; point < values.length; point++) {
    if (!Number.isFinite(values[point]))
      throw new InputError(
        `${caller}() has no value for point ${point + 1}: choose ranges in which every point can be run.`,
      );
  }
}
