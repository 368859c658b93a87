import { parentPort, workerData } from 'node:worker_threads';
import { attemptTheory } from '@fairweather/evidence';
import type { TheoryDone, TheoryStart } from './examineTheories.js';

const { data, scenario, options } = workerData as TheoryStart;

parentPort?.on('message', (theory: string) => {
  const done: TheoryDone = { theory, report: attemptTheory(data, scenario, theory, options) };
  parentPort?.postMessage(done);
});
