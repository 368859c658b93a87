import type { Scenario } from '@fairweather/core';
import type { Share } from '@fairweather/core/tools';

/** A piece of work for a worker: some replicates of one arm. */
export interface Chunk extends Share {
  /** Number of the arm. */
  readonly arm: number;
}

/** The piece done. */
export interface ChunkDone extends Chunk {
  readonly values: Float64Array;
}

/** The data that a worker starts with. */
export interface WorkerStart {
  /** The scenario of each arm. */
  readonly scenarios: readonly Scenario[];
  readonly seed: string;
}
