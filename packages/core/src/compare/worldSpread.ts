import { replicateQuantile } from './replicateQuantile.js';

/** What a difference does over plausible worlds. */
export interface WorldSpread {
  /** Share of the worlds in which it has the sign that is shown; NaN where none is shown. */
  readonly signShare: number;
  /** Bounds between which nine in ten worlds lie. */
  readonly low: number;
  readonly high: number;
}

/**
 * How a difference fares over plausible worlds: where nine in ten of them lie, and in how many its sign holds. A world
 * without a difference does not hold it.
 *
 * @param differences one a world, 1 or more
 * @param shown the difference whose sign is in question
 * @example
 * worldSpread([-2, -1, 0, 3], -1.5).signShare; // 0.5
 */
export function worldSpread(differences: ArrayLike<number>, shown: number): WorldSpread {
  const sorted = Array.from(differences).sort((a, b) => a - b);
  const alike = sorted.filter((difference) => difference * shown > 0).length;
  return {
    signShare: shown < 0 || shown > 0 ? alike / sorted.length : Number.NaN,
    low: replicateQuantile(sorted, 0.05),
    high: replicateQuantile(sorted, 0.95),
  };
}
