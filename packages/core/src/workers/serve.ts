import { replicateRunner } from '../run/runReplicates.js';
import { receivedOptions } from './customModules.js';
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

const serve = async (order: Order) => {
  if (order.kind === 'forget') {
    for (const task of order.tasks) prepared.delete(task);
    return;
  }
  const { piece, task, prepare, first, replicates } = order;
  try {
    if (prepare) {
      const { scenario, options } = prepare;
      prepared.set(task, replicateRunner(scenario, await receivedOptions(options)));
    }
    const values = (prepared.get(task) as Some)(first, replicates);
    answer({ kind: 'done', piece, values }, [values.buffer]);
  } catch (error) {
    const { name, message } = error as Error;
    answer({ kind: 'failed', piece, name, message });
  }
};

/** One order after another: a module takes a moment to import. */
let last = Promise.resolve();
const queue = (order: Order) => {
  last = last.then(() => serve(order));
};

if (port) port.on('message', queue);
else scope.onmessage = ({ data }) => queue(data);
answer({ kind: 'ready' });
