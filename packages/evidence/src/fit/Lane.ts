import type { Count } from '../counts/CountData.js';

/** A group at a level, and room for the numbers that it can be expected to take. */
export interface Lane {
  readonly counts: readonly Count[];
  /** Log odds of taking before any policy. */
  readonly level: number;
  /** Written: one number for each count. */
  readonly expected: Float64Array;
}

/** Computes the expected number taken in each count, for groups that differ only in level and opportunities. */
export type MeanField = (lanes: readonly Lane[]) => void;
