import { DEFAULT_SEED, InputError, type Scenario } from '@fairweather/core';
import { type Axes, axesOf, valueAt } from '../design/axes.js';
import type { Design } from '../design/Design.js';
import type { FilledOptions } from '../design/latinHypercube.js';
import { checkPoints, checkSize, makeDesign } from '../design/makeDesign.js';
import { SOBOL_DIMENSIONS, sobolSequence } from '../design/sobolSequence.js';

/**
 * The design for `sobolIndices`: two samples A and B of the ranges and, for each axis, A with that axis taken from B.
 * With d axes it has d + 2 times as many points as each sample.
 *
 * Source: Saltelli et al. (2010), Variance based sensitivity analysis of model output, doi:10.1016/j.cpc.2009.09.018.
 *
 * @param options its `points` are those of one sample; a power of two is best
 * @throws InputError when a parameter is unknown, a range cannot be used, or there are more than 20 axes
 * @example
 * saltelli(daycare, { fine: { low: 0, high: 200 }, guilt: { low: 0, high: 2 } }, { points: 16 }).points.length; // 64
 */
export function saltelli<Name extends string>(
  scenario: Scenario<Name>,
  axes: Axes<Name>,
  { points: count, seed = DEFAULT_SEED }: FilledOptions,
): Design {
  checkPoints('saltelli', count);
  const all = axesOf(scenario, axes);
  const most = SOBOL_DIMENSIONS / 2;
  if (all.length > most)
    throw new InputError(`saltelli() varies ${all.length} parameters, and ${most} are the most: vary fewer.`);
  checkSize(all.length, count * (all.length + 2));
  const samples = saltelliShares(all.length, count, seed);
  return makeDesign(
    'saltelli',
    all,
    samples.map((shares) => shares.map((share, place) => valueAt(all[place], share))),
  );
}

/** The same in shares of the ranges, from 0 to 1: first A, then B, then A with each axis in turn from B. */
export function saltelliShares(axes: number, points: number, seed: string): number[][] {
  const both = sobolSequence(2 * axes, points, seed);
  const a = both.map((shares) => shares.slice(0, axes));
  const b = both.map((shares) => shares.slice(axes));
  const mixed = Array.from({ length: axes }, (_, axis) =>
    a.map((shares, point) => shares.map((share, place) => (place === axis ? b[point][place] : share))),
  );
  return [...a, ...b, ...mixed.flat()];
}
