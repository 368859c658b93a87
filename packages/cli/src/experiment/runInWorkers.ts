import { Worker } from 'node:worker_threads';
import type { Chunk, ChunkDone, WorkerStart } from './Chunk.js';

/** How often a lost worker is replaced before we give up. */
const REPLACEMENTS = 3;

/**
 * Shares pieces of work out among worker threads. A worker that dies is replaced and its piece done again; what was
 * finished stays.
 *
 * @param script what a worker runs; another one only in tests
 * @throws the worker's error when the work itself fails, the signal's reason when it is stopped
 */
export function runInWorkers(
  chunks: readonly Chunk[],
  start: WorkerStart,
  threads: number,
  put: (done: ChunkDone) => void,
  signal?: AbortSignal,
  script = new URL('./worker.js', import.meta.url),
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = [...chunks].reverse();
    const alive = new Set<Worker>();
    let left = chunks.length;
    let replacements = REPLACEMENTS;
    let settled = false;

    const finish = (failure?: unknown) => {
      if (settled) return;
      settled = true;
      signal?.removeEventListener('abort', stop);
      for (const worker of alive) worker.terminate().catch(() => undefined);
      if (failure === undefined) resolve();
      else reject(failure);
    };
    const stop = () => finish(signal?.reason);

    const hire = () => {
      const worker = new Worker(script, { workerData: start });
      let current = waiting.pop();
      if (current === undefined) {
        worker.terminate().catch(() => undefined);
        return;
      }
      alive.add(worker);
      worker.postMessage(current);
      worker.on('message', (done: ChunkDone) => {
        if (settled) return;
        put(done);
        left--;
        current = waiting.pop();
        if (current !== undefined) worker.postMessage(current);
        else if (left === 0) finish();
      });
      worker.on('error', finish);
      worker.on('exit', () => {
        alive.delete(worker);
        if (settled || current === undefined) return;
        if (replacements-- > 0) {
          waiting.push(current);
          hire();
        } else {
          finish(new Error(`worker threads died ${REPLACEMENTS + 1} times: try again with --workers 1.`));
        }
      });
    };

    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', stop);
    for (let i = 0; i < threads; i++) hire();
  });
}
