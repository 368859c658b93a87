import { parentPort, workerData } from 'node:worker_threads';
import { runReplicates } from '@fairweather/core';
import type { Chunk, ChunkDone, WorkerStart } from './Chunk.js';

const { scenarios, seed } = workerData as WorkerStart;

parentPort?.on('message', (chunk: Chunk) => {
  const { arm, first, replicates } = chunk;
  const { values } = runReplicates(scenarios[arm], { seed, first, replicates });
  const done: ChunkDone = { ...chunk, values };
  parentPort?.postMessage(done, [values.buffer as ArrayBuffer]);
});
