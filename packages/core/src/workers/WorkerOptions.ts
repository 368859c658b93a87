import type { StopSignal } from './StopSignal.js';

/** How a run is divided, watched and stopped. The digits depend on none of it. */
export interface WorkerOptions {
  /**
   * How many workers, 0 to 256; 0 runs everything in this thread, in slices. Default: as many as there are processors,
   * and none for a run that is over before a worker has started.
   */
  readonly workers?: number | undefined;
  /** Called with the share that is done, above 0 and at most 1; it only grows. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Stops the run: it is rejected with the signal's reason, and its workers are ended. Any `AbortSignal`. */
  readonly signal?: StopSignal | undefined;
}

/** The options of a run in workers. */
export const workerOptionNames: readonly (keyof WorkerOptions)[] = ['workers', 'onProgress', 'signal'];
