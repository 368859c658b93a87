import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runReplicates } from '../src/index.js';
import type { Task } from '../src/workers/messages.js';
import type { Staff } from '../src/workers/runPieces.js';
import { scenarioWith } from './support/scenarioWith.js';
import { BrowserWorker, enterBrowser, inTime, leaveBrowser, until } from './support/workersOfBrowser.js';

const scenario = scenarioWith({});
const task: Task = { scenario, options: { seed: 'x' } };
/** So many pieces of two replicates each. */
const pieces = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ task: 0, first: 2 * i, replicates: 2 }));
const { born } = BrowserWorker;
/** The first replicates of what each worker was given. */
const given = () => born.map(({ runs }) => runs.map(({ first }) => first));

let runPieces: typeof import('../src/workers/runPieces.js').runPieces;
const two: Staff = { workers: 2, here: 'alone', ahead: 2 };

/** Runs so many pieces, and gives the first replicate of each as it comes. */
function run(count: number, staff: Staff, tasks = [task]): Promise<number[]> {
  const read = async () => {
    const firsts: number[] = [];
    for await (const { first, replicates, values } of runPieces(tasks, pieces(count), staff)) {
      expect(values).toEqual(runReplicates(scenario, { seed: 'x', first, replicates }).values);
      firsts.push(first);
    }
    return firsts;
  };
  return inTime(read());
}

beforeEach(async () => {
  enterBrowser();
  ({ runPieces } = await import('../src/workers/runPieces.js'));
});
afterEach(leaveBrowser);

describe('pieces are run by workers', () => {
  test('and come in their order, however they were done', async () => {
    let waiting = 0;
    BrowserWorker.answers = () => {
      if (++waiting < 4) return false;
      for (const worker of [born[1], born[0]]) for (const order of worker.runs) worker.do(order);
      return false;
    };
    expect(await run(4, two)).toEqual([0, 2, 4, 6]);
    expect(given()).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  test('of which each is given so many ahead, as soon as it is ready', async () => {
    BrowserWorker.answers = () => false;
    BrowserWorker.onBirth = () => {};
    const running = runPieces([task], pieces(9), two);
    const first = running.next();
    expect(given()).toEqual([[], []]);
    born[1].say({ kind: 'ready' });
    expect(given()).toEqual([[], [0, 2]]);
    born[0].say({ kind: 'ready' });
    expect(given()).toEqual([
      [4, 6],
      [0, 2],
    ]);
    born[1].do(born[1].runs[0]);
    expect(given()).toEqual([
      [4, 6],
      [0, 2, 8],
    ]);
    expect((await inTime(first)).value).toMatchObject({ task: 0, first: 0, replicates: 2 });
    await inTime(running.return(undefined));
  });

  test('which are no more than there are pieces', async () => {
    expect(await run(1, { ...two, workers: 5 })).toEqual([0]);
    expect(born.length).toBe(1);
  });

  test('of which one that got none is told nothing', async () => {
    expect(await run(2, two)).toEqual([0, 2]);
    expect(born[0].orders.length).toBe(3);
    expect(born[1].orders).toEqual([]);
  });

  test('which know a task from the first order of it on, until the run is over', async () => {
    const both = [task, { scenario, options: { seed: 'y' } }];
    const mixed = [0, 1, 0, 1].map((which, i) => ({ task: which, first: i, replicates: 1 }));
    const run = async () => {
      for await (const { task: which, first, values } of runPieces(both, mixed, { ...two, workers: 1 }))
        expect(values).toEqual(
          runReplicates(scenario, { ...both[which].options, first, replicates: 1 }).values,
        );
    };
    await inTime(run());
    const [{ runs, orders }] = born;
    expect(runs.map(({ prepare }) => prepare?.options.seed)).toEqual(['x', 'y', undefined, undefined]);
    expect(orders.at(-1)).toEqual({ kind: 'forget', tasks: [runs[0].task, runs[1].task] });
    await inTime(run());
    // The same worker: no task of the second run has a number of the first.
    expect(born.length).toBe(1);
    expect(new Set(born[0].runs.map(({ task: number }) => number)).size).toBe(4);
  });

  test('and the replicates that are done are counted', async () => {
    const done: number[] = [];
    await run(3, { ...two, onDone: (replicates) => done.push(replicates) });
    expect(done).toEqual([2, 4, 6]);
  });

  test('of which none is more than four for each worker ahead of the reader', async () => {
    const done: number[] = [];
    const running = runPieces([task], pieces(40), { ...two, onDone: (replicates) => done.push(replicates) });
    await inTime(running.next());
    await until(() => done.length >= 9);
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Eight wait, and the first has been read.
    expect(done.length).toBe(9);
    await inTime(running.next());
    await until(() => done.length >= 10);
    await inTime(running.return(undefined));
  });
});

describe('this thread', () => {
  test('runs everything where there are no workers', async () => {
    expect(await run(3, { ...two, workers: 0 })).toEqual([0, 2, 4]);
    expect(born).toEqual([]);
  });

  test('runs pieces until the first worker is ready', async () => {
    BrowserWorker.onBirth = () => {};
    BrowserWorker.answers = () => false;
    const done: number[] = [];
    const staff: Staff = { ...two, here: 'at first', onDone: (replicates) => done.push(replicates) };
    const running = runPieces([task], pieces(40), staff);
    await inTime(running.next());
    born[0].say({ kind: 'ready' });
    const before = done.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    // It ends the one that it had begun.
    expect(done.length).toBeLessThanOrEqual(before + 1);
    expect(born[0].runs.length).toBe(2);
    await inTime(running.return(undefined));
  });

  test('runs pieces beside its workers to the end where it helps', async () => {
    BrowserWorker.onBirth = () => {};
    BrowserWorker.answers = () => false;
    const done: number[] = [];
    const staff: Staff = { ...two, workers: 1, here: 'always', onDone: (each) => done.push(each) };
    const running = runPieces([task], pieces(5), staff);
    const first = running.next();
    born[0].say({ kind: 'ready' });
    await inTime(first);
    // The first piece and the last two.
    await until(() => done.length === 3);
    expect(given()).toEqual([[2, 4]]);
    await inTime(running.return(undefined));
  });

  test('leaves the pieces to its workers where a replicate is long', async () => {
    BrowserWorker.answers = () => false;
    let done = 0;
    const staff: Staff = { ...two, onDone: () => done++ };
    const running = runPieces([task], pieces(9), staff);
    const first = running.next();
    await until(() => born.every(({ runs }) => runs.length === 2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(0);
    born[0].do(born[0].runs[0]);
    await inTime(first);
    await inTime(running.return(undefined));
  });

  test('runs what cannot be sent', async () => {
    const proxy = { ...task, scenario: new Proxy(scenario, {}) };
    expect(await run(5, two, [proxy])).toEqual([0, 2, 4, 6, 8]);
    expect(given()).toEqual([[], []]);
    // They are kept: they owe nothing.
    expect(born.map(({ ended }) => ended)).toEqual([false, false]);
  });
});

describe('what this thread was doing stops', () => {
  /** How often a thread lets others run. */
  let pauses = 0;
  /** A second piece that takes long, which this thread has begun. */
  const begin = async (staff: Partial<Staff>) => {
    vi.stubGlobal('setImmediate', (call: () => void) => {
      pauses++;
      setTimeout(call);
    });
    const endless = [...pieces(1), { task: 0, first: 2, replicates: 1_000_000 }];
    const running = runPieces([task], endless, { ...two, workers: 0, ...staff });
    await inTime(running.next());
    const before = pauses;
    await until(() => pauses > before);
    return running;
  };
  const stopped = async () => {
    const before = pauses;
    for (let turn = 0; turn < 9; turn++) await new Promise((resolve) => setTimeout(resolve));
    return pauses <= before;
  };

  test('where the reader leaves', async () => {
    let done = 0;
    const running = await begin({ onDone: () => done++ });
    await inTime(running.return(undefined));
    expect(await stopped()).toBe(true);
    expect(done).toBe(1);
  });

  test('where the run fails', async () => {
    const stop = new AbortController();
    let done = 0;
    const running = await begin({ signal: stop.signal, onDone: () => done++ });
    const rest = running.next();
    stop.abort(new Error('enough'));
    await expect(inTime(rest)).rejects.toThrow('enough');
    expect(await stopped()).toBe(true);
    expect(done).toBe(1);
  });
});

describe('a worker that dies', () => {
  const die = (worker: BrowserWorker) => worker.onerror?.({});

  test('is replaced; what it was doing is done first, and what it had not begun is given to others', async () => {
    let dead = false;
    BrowserWorker.answers = ({ first }, worker) => {
      if (first !== 4 || dead) return true;
      dead = true;
      die(worker);
      return false;
    };
    expect(await run(9, two)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(born.length).toBe(3);
    expect(
      given()
        .flat()
        .sort((a, b) => a - b),
    ).toEqual([0, 2, 4, 4, 6, 6, 8, 10, 12, 14, 16]);
  });

  test('ends the run with a sentence where a second one dies at the same replicates', async () => {
    BrowserWorker.answers = ({ first }, worker) => {
      if (first === 4) die(worker);
      return first !== 4;
    };
    await expect(run(9, two)).rejects.toMatchObject({
      message:
        'Two workers died at replicates 4 to 5, perhaps for lack of memory: ' +
        'run it with fewer workers, or with fewer people.',
    });
    expect(born.every(({ ended, runs }) => ended || runs.length < 9)).toBe(true);
  });

  test('with nothing to do is replaced, too', async () => {
    BrowserWorker.answers = () => false;
    const running = runPieces([task], pieces(2), two);
    const first = running.next();
    await until(() => born[0].runs.length === 2);
    die(born[1]);
    expect(born.length).toBe(3);
    for (const order of born[0].runs) born[0].do(order);
    expect((await inTime(first)).value).toMatchObject({ first: 0 });
    await inTime(running.return(undefined));
  });

  test('leaves its work to this thread until the next one is ready', async () => {
    BrowserWorker.onBirth = () => {};
    BrowserWorker.answers = () => false;
    const all = run(9, { ...two, workers: 1, here: 'at first' });
    born[0].say({ kind: 'ready' });
    await until(() => born[0].runs.length === 2);
    // Meanwhile this thread has ended what it had begun.
    for (let turn = 0; turn < 9; turn++) await new Promise((resolve) => setTimeout(resolve));
    die(born[0]);
    expect(await all).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(born.length).toBe(2);
  });

  test('before it was ready is not replaced, and this thread does its share', async () => {
    BrowserWorker.onBirth = (worker) => void setTimeout(() => die(worker));
    expect(await run(3, two)).toEqual([0, 2, 4]);
    expect(born.length).toBe(2);
    // Where none has ever come, none is asked for.
    expect(await run(3, two)).toEqual([0, 2, 4]);
    expect(born.length).toBe(2);
  });
});

describe('the run ends', () => {
  const failing = (name: string) => {
    BrowserWorker.answers = ({ piece }, worker) => {
      worker.say({ kind: 'failed', piece, name, message: 'the price is wrong' });
      return false;
    };
  };

  test.each(['InputError', 'RangeError'])('with the %s of a worker', async (name) => {
    failing(name);
    await expect(run(3, two)).rejects.toMatchObject({ name, message: 'the price is wrong' });
  });

  test('with an error of this library where the user can mend it', async () => {
    const { InputError } = await import('../src/input/InputError.js');
    failing('InputError');
    await expect(run(3, two)).rejects.toBeInstanceOf(InputError);
    failing('RangeError');
    await expect(run(3, two)).rejects.not.toBeInstanceOf(InputError);
  });

  test('with the error of this thread', async () => {
    const broken = { ...task, scenario: { ...scenario, theory: 'unknown' as never } };
    await expect(run(3, { ...two, workers: 0 }, [broken])).rejects.toThrow(/unknown/);
  });

  test('with the reason of its signal, and the workers that owe something are ended', async () => {
    const stop = new AbortController();
    BrowserWorker.answers = () => false;
    const running = run(3, { ...two, signal: stop.signal });
    await until(() => born[0].runs.length > 0);
    // Two pieces for the first, one for the second.
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(born.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test('before it begins where the signal came before', async () => {
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(run(3, { ...two, signal })).rejects.toThrow('never mind');
    expect(born).toEqual([]);
  });

  test('and leaves its signal alone', async () => {
    const { signal } = new AbortController();
    const listens = vi.spyOn(signal, 'addEventListener');
    const leaves = vi.spyOn(signal, 'removeEventListener');
    await run(3, { ...two, signal });
    expect(listens).toHaveBeenCalledOnce();
    expect(leaves.mock.calls).toEqual(listens.mock.calls);
    expect(listens.mock.calls[0][0]).toBe('abort');
  });

  test('where the reader leaves, with the workers that owe something ended and the others kept', async () => {
    BrowserWorker.answers = ({ first }) => first === 0;
    const running = runPieces([task], pieces(2), { ...two, ahead: 1 });
    await inTime(running.next());
    await inTime(running.return(undefined));
    expect(born.map(({ ended }) => ended)).toEqual([false, true]);
  });
});
