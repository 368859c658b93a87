import { type PoolOptions, type PoolWorker, ThreadsPoolWorker } from 'vitest/node';

/** How many files of tests run in a thread before another takes its place, since something may pile up in it. */
const FILES = 100;

type Message = Parameters<PoolWorker['send']>[0];
type Listener = (answer: unknown) => void;

let thread: ThreadsPoolWorker | undefined;
let files = 0;

/**
 * A thread that stays for the tests of the next mutant, since its start takes longer than most tests. Vitest loads
 * every module again for each file, so nothing that a mutant did to our code stays in it.
 */
export class KeptThread implements PoolWorker {
  readonly name = 'kept';
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, listener: Listener][] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (files++ % FILES === 0) {
      await thread?.stop();
      thread = undefined;
    }
    if (thread) return;
    thread = new ThreadsPoolWorker(this.#options);
    await thread.start();
  }

  send(message: Message): void {
    if (message.type !== 'stop') {
      thread?.send(message);
      return;
    }
    const answer = { __vitest_worker_response__: true, type: 'stopped' };
    for (const [event, listener] of [...this.#listeners]) if (event === 'message') listener(answer);
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener);
  }

  /** Only stops to listen. */
  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) thread?.off(event, listener);
  }

  deserialize(answer: unknown): unknown {
    return answer;
  }
}
