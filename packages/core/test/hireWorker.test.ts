import threads from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../src/workers/messages.js';
import { BrowserWorker, enterBrowser, leaveBrowser } from './support/workersOfBrowser.js';

type Hire = typeof import('../src/workers/hireWorker.js');
const done: Answer = { kind: 'done', piece: 1, values: new Float64Array(1) };

/** A worker that is hired, and all that is heard of it. */
async function hired() {
  const { hireWorker }: Hire = await import('../src/workers/hireWorker.js');
  const worker = hireWorker();
  const heard: unknown[] = [];
  worker.onAnswer = (answer) => heard.push(answer);
  worker.onLost = () => heard.push('lost');
  return { worker, heard };
}

afterEach(leaveBrowser);

describe('a worker of a browser', () => {
  beforeEach(() => {
    enterBrowser();
    BrowserWorker.onBirth = () => {};
  });
  const { born } = BrowserWorker;

  test('is a module beside the library', async () => {
    await hired();
    expect(born[0].options).toEqual({ type: 'module' });
    expect(born[0].script.pathname).toMatch(/\/workers\/worker\.js$/);
  });

  test('is ready once it has said so, and nobody need listen', async () => {
    const { hireWorker }: Hire = await import('../src/workers/hireWorker.js');
    const worker = hireWorker();
    expect(worker.ready).toBe(false);
    born[0].say(done);
    expect(worker.ready).toBe(false);
    born[0].say({ kind: 'ready' });
    expect(worker.ready).toBe(true);
    expect(() => {
      worker.hold(false);
      born[0].onerror?.({});
    }).not.toThrow();
  });

  test('is given orders, and its answers are heard', async () => {
    const { worker, heard } = await hired();
    worker.post({ kind: 'forget', tasks: [3] });
    born[0].say(done);
    expect(born[0].orders).toEqual([{ kind: 'forget', tasks: [3] }]);
    expect(heard).toEqual([done]);
  });

  test('that fails is ended and lost once, without a line on the console', async () => {
    const { heard } = await hired();
    const preventDefault = vi.fn();
    born[0].onerror?.({ preventDefault });
    born[0].onerror?.({ preventDefault });
    born[0].say(done);
    expect(heard).toEqual(['lost']);
    expect(born[0].ended).toBe(true);
    expect(preventDefault).toHaveBeenCalled();
  });

  test('whose message cannot be read is lost', async () => {
    const { heard } = await hired();
    born[0].onmessageerror?.();
    expect(heard).toEqual(['lost']);
  });

  test('that is ended is not heard any more, nor lost', async () => {
    const { worker, heard } = await hired();
    worker.end();
    born[0].say(done);
    born[0].onmessageerror?.();
    expect(born[0].ended).toBe(true);
    expect(heard).toEqual([]);
  });
});

describe('a worker of Node', () => {
  const { Worker: RealWorker } = threads;
  /** What was done with the worker, and what it may say. */
  const calls: unknown[][] = [];
  const listeners: Record<string, (message?: unknown) => void> = {};

  class FakeThread {
    constructor(script: URL, options: object) {
      calls.push(['born', script.pathname.split('/').slice(-2).join('/'), options]);
    }
    on(event: string, listener: (message?: unknown) => void): void {
      listeners[event] = listener;
    }
    postMessage(order: unknown): void {
      calls.push(['order', order]);
    }
    ref(): void {
      calls.push(['ref']);
    }
    unref(): void {
      calls.push(['unref']);
    }
    terminate(): void {
      calls.push(['terminate']);
    }
  }

  beforeEach(() => {
    calls.length = 0;
    threads.Worker = FakeThread as unknown as typeof RealWorker;
  });
  afterEach(() => {
    threads.Worker = RealWorker;
  });

  test('is a thread without the options of the process, which may be waited for or not', async () => {
    const { worker, heard } = await hired();
    worker.post({ kind: 'forget', tasks: [] });
    worker.hold(true);
    worker.hold(false);
    listeners.message(done);
    worker.end();
    listeners.message(done);
    listeners.exit();
    expect(calls).toEqual([
      ['born', 'workers/worker.js', { execArgv: [] }],
      ['order', { kind: 'forget', tasks: [] }],
      ['ref'],
      ['unref'],
      ['terminate'],
    ]);
    expect(heard).toEqual([done]);
  });

  test.each(['error', 'exit', 'messageerror'])('is lost at its event "%s"', async (event) => {
    const { heard } = await hired();
    listeners[event]();
    expect(heard).toEqual(['lost']);
  });
});
