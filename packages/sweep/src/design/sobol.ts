import { DEFAULT_SEED, type Scenario } from '@fairweather/core';
import { type Axes, axesOf, valueAt } from './axes.js';
import type { Design } from './Design.js';
import type { FilledOptions } from './latinHypercube.js';
import { checkPoints, checkSize, makeDesign } from './makeDesign.js';
import { sobolSequence } from './sobolSequence.js';

/**
 * Points that fill the ranges evenly, alone and together: a Sobol sequence with Owen's scrambling. A power of two fills
 * them best.
 *
 * @throws InputError when a parameter is unknown, a range cannot be used, or there are more than 40 axes
 * @example
 * sobol(daycare, { fine: { low: 0, high: 200 }, guilt: { low: 0, high: 2 } }, { points: 64 }).points.length; // 64
 */
export function sobol<Name extends string>(
  scenario: Scenario<Name>,
  axes: Axes<Name>,
  { points: count, seed = DEFAULT_SEED }: FilledOptions,
): Design {
  checkPoints('sobol', count);
  const all = axesOf(scenario, axes);
  checkSize(all.length, count);
  const sequence = sobolSequence(all.length, count, seed);
  return makeDesign(
    'sobol',
    all,
    sequence.map((shares) => shares.map((share, place) => valueAt(all[place], share))),
  );
}
