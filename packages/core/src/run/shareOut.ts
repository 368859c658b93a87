import type { OutcomeValues } from './OutcomeValues.js';

/** Some replicates of a run, for one worker. */
export interface Share {
  /** Number of the first replicate, counted from 0. */
  readonly first: number;
  readonly replicates: number;
}

/**
 * Divides replicates into shares that differ by 1 at most. A replicate is a function of its number alone, so any number
 * of shares gives the same digits.
 *
 * @param parts how many shares, 1 or more; fewer where there are fewer replicates
 * @param together how many replicates are to stay in one share, such as `LANES`: shares then differ by that many at
 *   most, and only the last may hold fewer
 * @example
 * shareOut(5, 2); // [{ first: 0, replicates: 3 }, { first: 3, replicates: 2 }]
 * shareOut(9, 2, 4); // [{ first: 0, replicates: 8 }, { first: 8, replicates: 1 }]
 */
export function shareOut(replicates: number, parts: number, together = 1): Share[] {
  const bundles = Math.ceil(replicates / together);
  const start = (part: number) => Math.min(replicates, Math.round((part * bundles) / parts) * together);
  return Array.from({ length: parts }, (_, part) => ({
    first: start(part),
    replicates: start(part + 1) - start(part),
  })).filter((share) => share.replicates > 0);
}

/** Writes the values of a share into the outcome of its arm. */
export function putShare(
  { measures, units, values }: OutcomeValues,
  first: number,
  done: Float64Array,
): void {
  values.set(done, first * measures.length * units);
}
