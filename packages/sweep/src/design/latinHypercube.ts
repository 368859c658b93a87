import { DEFAULT_SEED, type Scenario } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { type Axes, axesOf, valueAt } from './axes.js';
import type { Design } from './Design.js';
import { checkPoints, makeDesign } from './makeDesign.js';

/** How many points a random design has, and its seed. */
export interface FilledOptions {
  /** How many points. */
  readonly points: number;
  /** Any text; the same seed gives the same points. Default: "fairweather". It is not the seed of the people. */
  readonly seed?: string;
}

/** The draws of a Latin hypercube: the order of the strata, and the place inside a stratum. */
const ORDER = 0;
const PLACE = 2;

/**
 * A Latin hypercube: along each axis, cut into as many equal strata as there are points, every stratum holds one point.
 *
 * Source: McKay, Beckman & Conover (1979), doi:10.1080/00401706.1979.10489755.
 *
 * @throws InputError when a parameter is unknown or a range cannot be used
 * @example
 * latinHypercube(daycare, { guilt: { low: 0, high: 2 } }, { points: 8 }).points.length; // 8
 */
export function latinHypercube<Name extends string>(
  scenario: Scenario<Name>,
  axes: Axes<Name>,
  { points: count, seed = DEFAULT_SEED }: FilledOptions,
): Design {
  checkPoints('latinHypercube', count);
  const all = axesOf(scenario, axes);
  const key = seedKey(`latin hypercube ${seed}`);
  const columns = all.map((axis, place) => {
    const luck = groupKey(key, 0, { first: place, second: 0 });
    const draws = Array.from({ length: count }, (_, point) => uniform(luck, point, 0, ORDER));
    const order = draws.map((_, point) => point).sort((a, b) => draws[a] - draws[b]);
    return order.map((stratum, point) => valueAt(axis, (stratum + uniform(luck, point, 0, PLACE)) / count));
  });
  return makeDesign(
    'latin hypercube',
    all,
    Array.from({ length: count }, (_, point) => columns.map((column) => column[point])),
  );
}
