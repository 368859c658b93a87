import { Worker } from 'node:worker_threads';

/** How often a lost worker is replaced before we give up. */
const REPLACEMENTS = 3;

/**
 * Divides pieces of work among worker threads. A worker that dies is replaced and its piece done again; finished pieces
 * are kept.
 *
 * @param start the initial data of each worker
 * @param put called with a worker's answer to a piece
 * @param script the script of a worker
 * @throws the worker's error if the work itself fails; the signal's reason if it is stopped
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
