import { replicateRunner } from '../run/runReplicates.js';
import type { Answer, Order } from './messages.js';
import { threadsOfNode } from './surroundings.js';

// The script of a worker. `npm run build` makes one file of this and of all that it needs, `worker.js`: a browser knows
// no names of packages in a worker, and one file is there sooner than a hundred.

/** The used part of the worker's own end in a browser. */
interface Scope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(message: Answer, moved: readonly unknown[]): void;
}

type Some = ReturnType<typeof replicateRunner>;

const prepared = new Map<number, Some>();
const port = threadsOfNode()?.parentPort;
const scope = globalThis as unknown as Scope;

const answer = (message: Answer, moved: readonly unknown[] = []) =>
  port ? port.postMessage(message, moved) : scope.postMessage(message, moved);

const serve = (order: Order) => {
  if (order.kind === 'forget') {
    for (const task of order.tasks) prepared.delete(task);
    return;
  }
  const { piece, task, prepare, first, replicates } = order;
  try {
    if (prepare) prepared.set(task, replicateRunner(prepare.scenario, prepare.options));
    const values = (prepared.get(task) as Some)(first, replicates);
    answer({ kind: 'done', piece, values }, [values.buffer]);
  } catch (error) {
    const { name, message } = error as Error;
    answer({ kind: 'failed', piece, name, message });
  }
};

if (port) port.on('message', serve);
else scope.onmessage = ({ data }) => serve(data);
answer({ kind: 'ready' });
