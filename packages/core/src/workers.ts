/**
 * Runs that never block, in workers of Node, Deno, Bun and browsers: `@fairweather/core/workers`.
 *
 * @module core/workers
 */

export { type CustomModel, loadModel } from './workers/customModules.js';
export { type AsyncArmsOptions, runArmsAsync } from './workers/runArmsAsync.js';
export { runExperimentAsync } from './workers/runExperimentAsync.js';
export { runReplicatesAsync } from './workers/runReplicatesAsync.js';
export type { StopSignal } from './workers/StopSignal.js';
export { type AsyncRunOptions, streamReplicates } from './workers/streamReplicates.js';
export type { WorkerOptions } from './workers/WorkerOptions.js';
