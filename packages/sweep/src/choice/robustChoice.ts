import { DEFAULT_SEED, InputError } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { quantileSorted } from 'simple-statistics';
import type { Estimate } from '../sensitivity/sobolIndices.js';

/** How an arm does over all worlds of a design. */
export interface ArmRobustness {
  readonly arm: string;
  readonly mean: Estimate;
  /** Mean regret: how much worse it is than the best arm of each world, 0 or more. */
  readonly regret: Estimate;
  /** The regret in the world where it is largest; an extreme has no honest interval. */
  readonly worstRegret: number;
  /** Share of the worlds in which it is good enough. */
  readonly satisfactory: Estimate;
  /** Share of the worlds in which no other arm is better. */
  readonly best: Estimate;
  /** Share of the worlds in which it is better than each other arm, by its name; a draw counts for neither. */
  readonly betterThan: Readonly<Record<string, Estimate>>;
}

/** What counts as good. */
export interface RobustChoiceOptions {
  /** Whether less of the output is better, or more. */
  readonly better: 'less' | 'more';
  /** An arm is good enough in a world where the output is this good, or better. */
  readonly goodEnough: number;
  /** How often worlds are drawn again for the intervals. Default: 1000. */
  readonly resamples?: number;
  /** How often an interval covers the truth. Default: 0.95. */
  readonly level?: number;
  /** Seed of the resamples, any text. Default: "fairweather". */
  readonly seed?: string;
}

/**
 * Compares arms over worlds that nobody can choose between: which does well whatever turns out to be true? All arms are
 * run at the same points of one design. The intervals say how far the answer depends on which points were drawn; they
 * mean nothing for a design whose points were not drawn, such as a factorial one.
 *
 * Source: Savage (1951) for regret, doi:10.1080/01621459.1951.10500768; Simon (1956) for satisficing,
 * doi:10.1037/h0042769.
 *
 * @param arms an output by the names of the arms, a value for each world
 * @throws InputError when arms have different worlds, or a value is missing
 * @example
 * const arms = { strict: [1, 9], mild: [3, 4] };
 * const [strict, mild] = robustChoice(arms, { better: 'less', goodEnough: 5 });
 * [strict.worstRegret, mild.worstRegret]; // [5, 2]
 */
export function robustChoice(
  arms: Readonly<Record<string, ArrayLike<number>>>,
  { better, goodEnough, resamples = 1000, level = 0.95, seed = DEFAULT_SEED }: RobustChoiceOptions,
): ArmRobustness[] {
  const names = Object.keys(arms);
  const worlds = checkArms(arms);
  // Turned round where less is better, so that more always is.
  const sign = better === 'more' ? 1 : -1;
  const bestOf = Array.from({ length: worlds }, (_, world) =>
    Math.max(...names.map((name) => sign * arms[name][world])),
  );
  const key = groupKey(seedKey(`robust choice ${seed}`), 0, { first: 0, second: 0 });
  const drawn = Array.from({ length: resamples }, (_, resample) =>
    Uint32Array.from({ length: worlds }, (_, world) => Math.floor(uniform(key, world, resample, 0) * worlds)),
  );
  return names.map((arm) => {
    const values = Float64Array.from(arms[arm]);
    const regrets = values.map((value, world) => bestOf[world] - sign * value);
    const estimate = (numbers: Float64Array) => withInterval(numbers, drawn, level);
    return {
      arm,
      mean: estimate(values),
      regret: estimate(regrets),
      worstRegret: regrets.reduce((worst, regret) => Math.max(worst, regret), 0),
      satisfactory: estimate(values.map((value) => Number(sign * value >= sign * goodEnough))),
      best: estimate(regrets.map((regret) => Number(regret === 0))),
      betterThan: Object.fromEntries(
        names
          .filter((other) => other !== arm)
          .map((other) => [
            other,
            estimate(values.map((value, world) => Number(sign * value > sign * arms[other][world]))),
          ]),
      ),
    };
  });
}

/** The mean over worlds, and its percentiles over worlds drawn again. */
function withInterval(values: Float64Array, drawn: readonly Uint32Array[], level: number): Estimate {
  const estimate = values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = drawn
    .map((worlds) => worlds.reduce((sum, world) => sum + values[world], 0) / worlds.length)
    .sort((a, b) => a - b);
  if (means.length === 0) return { estimate, low: Number.NaN, high: Number.NaN };
  const tail = (1 - level) / 2;
  return { estimate, low: quantileSorted(means, tail), high: quantileSorted(means, 1 - tail) };
}

/** @returns how many worlds there are */
function checkArms(arms: Readonly<Record<string, ArrayLike<number>>>): number {
  const entries = Object.entries(arms);
  const [first] = entries;
  if (!first || first[1].length === 0)
    throw new InputError('robustChoice() has nothing to compare: give arms with a value for each world.');
  for (const [name, values] of entries) {
    if (values.length !== first[1].length)
      throw new InputError(
        `robustChoice(): "${name}" has ${values.length} worlds and "${first[0]}" has ${first[1].length}: run both at ` +
          'the points of one design.',
      );
    const missing = Array.from(values).findIndex((value) => !Number.isFinite(value));
    if (missing >= 0)
      throw new InputError(
        `robustChoice(): "${name}" has no value in world ${missing + 1}: choose ranges in which every arm can be run.`,
      );
  }
  return first[1].length;
}
