/** A piece of work for a worker: some replicates of one arm. */
export interface Chunk {
  /** Number of the arm. */
  readonly arm: number;
  /** Number of the first replicate. */
  readonly first: number;
  readonly replicates: number;
}

/** The piece done. */
export interface ChunkDone extends Chunk {
  readonly values: Float64Array;
}

/** What a worker is told at its start. */
export interface WorkerStart {
  /** The scenario of each arm. */
  readonly scenarios: readonly import('@fairweather/core').Scenario[];
  readonly seed: string;
}
