import { DEFAULT_SEED, InputError, type Scenario } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { type Axes, axesOf, valueAt } from '../design/axes.js';
import type { Design } from '../design/Design.js';
import { checkSize, makeDesign } from '../design/makeDesign.js';
import { checkValues } from './sobolIndices.js';

/** How many paths Morris's design has, and how fine it is. */
export interface MorrisOptions {
  /** How many paths; 10 to 50 are usual. Each has one point more than there are axes. */
  readonly paths: number;
  /** How many levels each axis has, an even number from 2. Default: 4. */
  readonly levels?: number;
  /** Any text. Default: "fairweather". */
  readonly seed?: string;
}

/** What one parameter does to an output, in a few points. */
export interface MorrisEffect {
  /** Name of the parameter. */
  readonly name: string;
  /** Mean of the elementary effects: the change of the output over the whole range, up or down. */
  readonly mean: number;
  /** Mean of their sizes: how important the parameter is. */
  readonly size: number;
  /** Their standard deviation: how far the effect depends on the other parameters, or bends. */
  readonly deviation: number;
}

/** The draws of a path: where it starts, in which order and direction it goes. */
const [START, ORDER, DIRECTION] = [0, 2, 4];

/**
 * The design for `morris`: paths through the ranges on which one parameter after another moves by about half of its
 * range. It screens many parameters with few points.
 *
 * Source: Morris (1991), Factorial sampling plans for preliminary computational experiments, doi:10.2307/1269043.
 *
 * @throws InputError when a parameter is unknown, a range cannot be used, or a number is not a whole one
 * @example
 * const axes = { fine: { low: 0, high: 200 }, guilt: { low: 0, high: 2 } };
 * morrisPaths(daycare, axes, { paths: 10 }).points.length; // 30
 */
export function morrisPaths<Name extends string>(
  scenario: Scenario<Name>,
  axes: Axes<Name>,
  { paths, levels = 4, seed = DEFAULT_SEED }: MorrisOptions,
): Design {
  const all = axesOf(scenario, axes);
  if (!Number.isInteger(paths) || paths < 1)
    throw new InputError(`morrisPaths(): paths is ${paths}; give a whole number from 1 up.`);
  if (!Number.isInteger(levels) || levels < 2 || levels % 2 !== 0)
    throw new InputError(`morrisPaths(): levels is ${levels}; give an even number from 2 up.`);
  checkSize(all.length, paths * (all.length + 1));
  const key = seedKey(`morris ${seed}`);
  const step = levels / 2;
  const points = Array.from({ length: paths }, (_, path) => {
    const luck = groupKey(key, path, { first: 0, second: 0 });
    const up = all.map((_, axis) => uniform(luck, axis, 0, DIRECTION) < 0.5);
    const at = all.map((_, axis) => Math.floor(uniform(luck, axis, 0, START) * step) + (up[axis] ? 0 : step));
    const draws = all.map((_, axis) => uniform(luck, axis, 0, ORDER));
    const order = all.map((_, axis) => axis).sort((a, b) => draws[a] - draws[b]);
    const point = () => at.map((level, axis) => valueAt(all[axis], level / (levels - 1)));
    const route = [point()];
    for (const axis of order) {
      at[axis] += up[axis] ? step : -step;
      route.push(point());
    }
    return route;
  });
  return makeDesign('morris', all, points.flat());
}

/**
 * Morris's elementary effects of an output over a design of `morrisPaths`, each as the change over the whole range of
 * its parameter.
 *
 * Source: Morris (1991), doi:10.2307/1269043; the mean size is that of Campolongo et al. (2007),
 * doi:10.1016/j.envsoft.2006.10.004.
 *
 * @param values the output at each point of the design
 * @throws InputError when the design is another, or a value is missing
 * @example
 * const design = morrisPaths(daycare, { guilt: { low: 0, high: 2 } }, { paths: 4 });
 * morris(design, design.points.map(([guilt]) => 3 * guilt))[0].size.toFixed(1); // '6.0'
 */
export function morris(design: Design, values: ArrayLike<number>): MorrisEffect[] {
  if (design.kind !== 'morris')
    throw new InputError(`morris() needs a design of morrisPaths(), and this one is ${design.kind}.`);
  checkValues('morris', design, values);
  const { axes, points } = design;
  const effects: number[][] = axes.map(() => []);
  for (let point = 1; point < points.length; point++) {
    if (point % (axes.length + 1) === 0) continue;
    axes.forEach(({ low, high }, axis) => {
      const moved = (points[point][axis] - points[point - 1][axis]) / (high - low || 1);
      // A parameter of few whole numbers may stay where it is.
      if (moved !== 0) effects[axis].push((values[point] - values[point - 1]) / moved);
    });
  }
  return axes.map(({ name }, axis) => {
    const some = effects[axis];
    if (some.length === 0) return { name, mean: 0, size: 0, deviation: 0 };
    return {
      name,
      mean: mean(some),
      size: mean(some.map(Math.abs)),
      deviation: some.length > 1 ? sampleStandardDeviation(some) : Number.NaN,
    };
  });
}
