import { vi } from 'vitest';
import { replicateRunner } from '../../src/run/runReplicates.js';
import type { Answer, Order } from '../../src/workers/messages.js';

type Run = Order & { kind: 'run' };

/** A worker as a browser has it, which a test may watch and disturb. It answers in a later turn of the event loop. */
export class BrowserWorker {
  /** All that were started in this test, in their order. */
  static readonly born: BrowserWorker[] = [];
  /** What befalls each. */
  static onBirth: (worker: BrowserWorker) => void;
  /** Whether a worker answers an order. */
  static answers: (order: Run, worker: BrowserWorker) => boolean;

  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { preventDefault?(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly orders: Order[] = [];
  ended = false;
  readonly #tasks = new Map<number, ReturnType<typeof replicateRunner>>();

  constructor(
    readonly script: URL,
    readonly options: object,
  ) {
    BrowserWorker.born.push(this);
    BrowserWorker.onBirth(this);
  }

  get runs(): Run[] {
    return this.orders.filter((order) => order.kind === 'run');
  }

  say(data: Answer): void {
    this.onmessage?.({ data });
  }

  postMessage(message: Order): void {
    const order = structuredClone(message);
    this.orders.push(order);
    if (order.kind === 'run')
      setTimeout(() => {
        if (!this.ended && BrowserWorker.answers(order, this)) this.do(order);
      });
  }

  /** Does what is ordered, and says so. */
  do({ piece, task, prepare, first, replicates }: Run): void {
    if (prepare) this.#tasks.set(task, replicateRunner(prepare.scenario, prepare.options));
    const values = this.#tasks.get(task)?.(first, replicates);
    if (!values) throw new Error(`task ${task} was never sent`);
    this.say({ kind: 'done', piece, values });
  }

  terminate(): void {
    this.ended = true;
  }
}

/** Makes this a page of a browser, in which none of the library is loaded yet. */
export function enterBrowser(processors?: number): void {
  BrowserWorker.born.length = 0;
  BrowserWorker.onBirth = (worker) => void setTimeout(() => worker.say({ kind: 'ready' }));
  BrowserWorker.answers = () => true;
  vi.resetModules();
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { hardwareConcurrency: processors });
  vi.stubGlobal('setImmediate', undefined);
  vi.stubGlobal('Worker', BrowserWorker);
}

/** Makes this Node again. */
export function leaveBrowser(): void {
  vi.unstubAllGlobals();
  vi.resetModules();
}

const turn = setTimeout;
/** Turns of the event loop after which nothing more happens: no run in these tests takes a fifth of them. */
const TURNS = 500;

/** Waits until something is so. */
export async function until(so: () => boolean): Promise<void> {
  for (let i = 0; !so(); i++) {
    if (i === TURNS) throw new Error('it never happened');
    await new Promise((resolve) => turn(resolve));
  }
}

/** Waits for a promise that may never be kept. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  const settled = promise.finally(() => {
    over = true;
  });
  return Promise.race([settled, until(() => over).then(() => settled)]);
}
