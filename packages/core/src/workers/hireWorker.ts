import type { Answer, Order } from './messages.js';
import { threadsOfNode } from './surroundings.js';

/** A worker, wherever it runs. */
export interface Hired {
  /** Whether it has said that it is ready. */
  ready: boolean;
  /** Called with each answer. */
  onAnswer: (answer: Answer) => void;
  /** Called once when it is lost: it died, or never started. */
  onLost: () => void;
  /** @throws DataCloneError when the order contains a function */
  post(order: Order): void;
  /** Says whether the process waits for it. */
  hold(wait: boolean): void;
  end(): void;
}

// The names of browsers and of modules, as far as they are used; core knows the types of no platform.
declare global {
  interface ImportMeta {
    url: string;
  }
}
declare const URL: new (path: string, base: string) => object;
declare const Worker: new (
  script: object,
  options: { readonly type: 'module' },
) => {
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
  onmessageerror: (() => void) | null;
  postMessage(message: Order): void;
  terminate(): void;
};

/** For Node. In a variable, since bundlers would copy a file that is named in the expression below a second time. */
const SCRIPT = './worker.js';

/**
 * Starts a worker.
 *
 * @throws what the platform throws where it gives none
 */
export function hireWorker(): Hired {
  let over = false;
  const hired: Hired = {
    ready: false,
    onAnswer: () => {},
    onLost: () => {},
    post: () => {},
    hold: () => {},
    end: () => {},
  };
  const answered = (answer: Answer) => {
    if (over) return;
    if (answer.kind === 'ready') hired.ready = true;
    hired.onAnswer(answer);
  };
  const lost = () => {
    if (over) return;
    over = true;
    hired.onLost();
  };

  const threads = threadsOfNode();
  if (threads) {
    // The options of this process may forbid what the worker is, such as "--input-type".
    const worker = new threads.Worker(new URL(/* webpackIgnore: true */ SCRIPT, import.meta.url), {
      execArgv: [],
    });
    worker.on('message', answered);
    worker.on('messageerror', lost);
    worker.on('error', lost);
    worker.on('exit', lost);
    hired.post = (order) => worker.postMessage(order);
    hired.hold = (wait) => (wait ? worker.ref() : worker.unref());
    hired.end = () => {
      over = true;
      void worker.terminate();
    };
  } else {
    // Bundlers look for this expression, word for word.
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => answered(data);
    worker.onmessageerror = lost;
    worker.onerror = (event) => {
      // It is dealt with: no need for a line on the console.
      event.preventDefault?.();
      worker.terminate();
      lost();
    };
    hired.post = (order) => worker.postMessage(order);
    hired.end = () => {
      over = true;
      worker.terminate();
    };
  }
  return hired;
}
