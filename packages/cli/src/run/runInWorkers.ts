import { Worker } from 'node:worker_threads';

/** How often a lost worker is replaced before we give up. */
const REPLACEMENTS = 3;

/**
 * Shares pieces of work out among worker threads. A worker that dies is replaced and its piece done again; what was
 * finished stays.
 *
 * @param start what each worker is told at its start
 * @param put called with what a worker answers to a piece
 * @param script what a worker runs
 * @throws the worker's error when the work itself fails, the signal's reason when it is stopped
 */
export function runInWorkers<Piece, Done>(
  pieces: readonly Piece[],
  start: unknown,
  threads: number,
  put: (done: Done) => void,
  signal: AbortSignal | undefined,
  script: URL,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = [...pieces].reverse();
    const alive = new Set<Worker>();
    let left = pieces.length;
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
      worker.on('message', (done: Done) => {
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
