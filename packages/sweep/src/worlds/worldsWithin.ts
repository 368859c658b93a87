import { DEFAULT_SEED, parametersOf, type Scenario } from '@fairweather/core';
import type { Range } from '../design/axes.js';
import { type FilledOptions, latinHypercube } from '../design/latinHypercube.js';
import type { World } from './World.js';

/** A value that nobody knows may be smaller or larger by this factor. */
export const WORLD_FACTOR = 2;

/**
 * Plausible worlds of a scenario without data: every uncertain parameter that it declares lies anywhere from half to
 * twice its value, inside its range, by a Latin hypercube. One that is zero stays so, since the scenario leaves its
 * term out. Levers do not move: they are decided.
 *
 * @throws InputError when the scenario declares no uncertain parameter that can move
 * @example
 * worldsWithin(partnershipDownturn, { points: 100 }).length; // 100
 */
export function worldsWithin(scenario: Scenario, { points, seed = DEFAULT_SEED }: FilledOptions): World[] {
  const axes = Object.fromEntries(
    Object.keys(scenario.parameters).flatMap((name): [string, Range][] => {
      const { role, low, high } = parametersOf(scenario)[name];
      const value = (scenario.values as Readonly<Record<string, number>>)[name];
      const ends = [value / WORLD_FACTOR, value * WORLD_FACTOR].sort((a, b) => a - b);
      const range = { low: Math.max(low, ends[0]), high: Math.min(high, ends[1]) };
      return role === 'uncertainty' && range.low < range.high ? [[name, range]] : [];
    }),
  );
  const design = latinHypercube(scenario, axes, { points, seed: `worlds ${seed}` });
  return design.points.map((point) => ({
    values: Object.fromEntries(design.axes.map(({ name }, axis) => [name, point[axis]])),
  }));
}
