import { seedKey, uniform } from '@fairweather/core/engine';
import { valueAt } from '../design/axes.js';
import type { DesignAxis } from '../design/Design.js';
import { abcSmc } from './abcSmc.js';
import { intervalOf, type Weighted } from './weighted.js';

/** Simulates a world; see `AbcProblem.simulate`. */
export type Simulate = (shares: readonly number[], luck: number) => number[] | undefined;

/** Worlds that a simulated study keeps in mind. */
const STUDY = 100;

/** A study whose truth is known: where it lies among the worlds that were found. */
export interface Study {
  /** Parameter by parameter. */
  readonly ranks: readonly number[];
  readonly held: readonly boolean[];
}

/** Calibrates studies whose truth was drawn from the ranges. */
export function knownStudies(
  axes: readonly DesignAxis[],
  {
    studies,
    seed,
    simulations,
    simulate,
  }: {
    readonly studies: number;
    readonly seed: string;
    readonly simulations: number;
    readonly simulate: (about: string) => Simulate;
  },
): Study[] {
  const key = seedKey(`studies ${seed}`);
  const found: Study[] = [];
  // A world that cannot be run is no study; there are always some that can.
  for (let study = 0; found.length < studies && study < 10 * studies; study++) {
    const truth = axes.map((_, axis) => uniform(key, study, 0, axis));
    const about = `study ${study + 1}`;
    const observed = simulate(`${about} itself`)(truth, 0);
    if (!observed) continue;
    const { particles } = abcSmc(
      { dimensions: axes.length, simulate: simulate(about), observed },
      { particles: STUDY, simulations, seed: `${seed}, ${about}` },
    );
    found.push(
      studyOf(
        axes.map((axis, place) => ({
          truth: valueAt(axis, truth[place]),
          found: particles.map(({ shares, weight }) => ({ value: valueAt(axis, shares[place]), weight })),
          // A value that others share has a rank anywhere among them.
          place: uniform(key, study, 1, place),
        })),
      ),
    );
  }
  return found;
}

function studyOf(
  parameters: readonly {
    readonly truth: number;
    readonly found: readonly Weighted[];
    readonly place: number;
  }[],
): Study {
  return {
    ranks: parameters.map(({ truth, found, place }) =>
      found.reduce(
        (sum, { value, weight }) => sum + weight * (value < truth ? 1 : value === truth ? place : 0),
        0,
      ),
    ),
    held: parameters.map(({ truth, found }) => {
      const { low, high } = intervalOf(found);
      return low <= truth && truth <= high;
    }),
  };
}
