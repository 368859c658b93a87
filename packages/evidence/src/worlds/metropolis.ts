import { groupKey, normal, seedKey, uniform } from '@fairweather/core/engine';
import { exp } from '@fairweather/core/tools';

/** A chain of points, and how well it moved. */
export interface Chain {
  readonly points: readonly (readonly number[])[];
  /** Share of the steps that were taken. */
  readonly acceptance: number;
}

/** How a chain is run. */
export interface ChainOptions {
  readonly start: readonly number[];
  readonly steps: number;
  /** A root of the covariance of a step, row by row. */
  readonly root: readonly (readonly number[])[];
  /** Any string. */
  readonly seed: string;
}

const STEP = 0;
const ACCEPT = 2;

/**
 * Draws from a density by a random walk that keeps to it.
 *
 * Source: Metropolis and others (1953), doi:10.1063/1.1699114.
 *
 * @param density the logarithm of the density, up to a constant
 */
export function metropolis(
  density: (point: readonly number[]) => number,
  { start, steps, root, seed }: ChainOptions,
): Chain {
  const key = groupKey(seedKey(seed), 0, { first: 0, second: 0 });
  const points: (readonly number[])[] = [];
  let here = start;
  let height = density(here);
  let taken = 0;
  for (let step = 0; step < steps; step++) {
    const luck = root.map((_, k) => normal(key, step, k, STEP));
    const next = here.map((x, k) => x + root[k].reduce((sum, weight, j) => sum + weight * luck[j], 0));
    const there = density(next);
    if (uniform(key, step, 0, ACCEPT) < exp(Math.min(0, there - height))) {
      here = next;
      height = there;
      taken++;
    }
    points.push(here);
  }
  return { points, acceptance: taken / steps };
}

/** Cholesky's root of the covariance of points, times a factor; an axis along which they do not move gets a little. */
export function rootOfCovariance(points: readonly (readonly number[])[], factor: number): number[][] {
  const n = points.length;
  const dimensions = points[0].length;
  const means = Array.from({ length: dimensions }, (_, k) => points.reduce((sum, p) => sum + p[k], 0) / n);
  const root: number[][] = [];
  for (let i = 0; i < dimensions; i++) {
    const row = new Array<number>(dimensions).fill(0);
    root.push(row);
    for (let j = 0; j <= i; j++) {
      let shared = points.reduce((sum, p) => sum + (p[i] - means[i]) * (p[j] - means[j]), 0) / (n - 1);
      if (i === j) shared += 1e-4;
      for (let k = 0; k < j; k++) shared -= row[k] * root[j][k];
      row[j] = i === j ? Math.sqrt(Math.max(shared, 1e-6)) : shared / root[j][j];
    }
  }
  return root.map((row) => row.map((x) => x * factor));
}

/**
 * How many independent draws a series is worth: its length over one plus twice its autocorrelations, summed up to the
 * first pair that is not positive.
 *
 * Source: Geyer (1992), doi:10.1214/ss/1177011137.
 */
export function effectiveSize(series: readonly number[]): number {
  const n = series.length;
  const mean = series.reduce((sum, x) => sum + x, 0) / n;
  const off = series.map((x) => x - mean);
  const variance = off.reduce((sum, x) => sum + x * x, 0) / n;
  if (variance === 0) return 1;
  const correlation = (lag: number) => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += off[i] * off[i - lag];
    return sum / n / variance;
  };
  let total = 0;
  for (let lag = 1; lag + 1 < n; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (pair <= 0) break;
    total += pair;
  }
  return n / (1 + 2 * total);
}
