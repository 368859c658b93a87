import type { Scenario } from '@fairweather/core';
import type { Share } from '@fairweather/core/tools';

/** A piece of work for a worker: some replicates of one arm. */
export interface Chunk extends Share {
  /** Index of the arm, from 0. */
  readonly arm: number;
}

/** The finished piece. */
export interface ChunkDone extends Chunk {
  readonly values: Float64Array;
}

/** The initial data of a worker. */
export interface WorkerStart {
  /** The scenario of each arm. */
  readonly scenarios: readonly Scenario[];
  readonly seed: string;
}
