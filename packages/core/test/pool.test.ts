import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserWorker, enterBrowser, leaveBrowser } from './support/workersOfBrowser.js';

type Pool = typeof import('../src/workers/pool.js');
type Hired = NonNullable<ReturnType<Pool['takeWorker']>>;
const { born } = BrowserWorker;
let pool: Pool;
/** The timers that are set, each of a minute, and those that are called off. */
const timers: (() => void)[] = [];
const calledOff: unknown[] = [];

beforeEach(async () => {
  enterBrowser();
  BrowserWorker.onBirth = () => {};
  timers.length = 0;
  calledOff.length = 0;
  vi.stubGlobal('setTimeout', (call: () => void, milliseconds: number) => {
    expect(milliseconds).toBe(60_000);
    return timers.push(call);
  });
  vi.stubGlobal('clearTimeout', (timer: unknown) => calledOff.push(timer));
  pool = await import('../src/workers/pool.js');
});
afterEach(leaveBrowser);

/** So many workers, ready. */
function ready(count: number): Hired[] {
  const workers = Array.from({ length: count }, () => pool.takeWorker() as Hired);
  for (const each of born) each.say({ kind: 'ready' });
  return workers;
}

test('workers are kept for the next run, and held while it lasts', () => {
  const [worker] = ready(1);
  const hold = vi.spyOn(worker, 'hold');
  pool.giveBack(worker, true);
  expect(hold.mock.calls).toEqual([[false]]);
  expect(pool.takeWorker()).toBe(worker);
  expect(hold.mock.calls).toEqual([[false], [true]]);
  expect(born.length).toBe(1);
  expect(pool.takeWorker()).not.toBe(worker);
});

test('those that worked go first the next time', () => {
  const [warm, cold] = ready(2);
  pool.giveBack(warm, true);
  pool.giveBack(cold, false);
  expect(pool.takeWorker()).toBe(warm);
  expect(pool.takeWorker()).toBe(cold);
  pool.giveBack(cold, false);
  pool.giveBack(warm, true);
  expect(pool.takeWorker()).toBe(warm);
});

test('all are ended when no run has come for a minute after the last', () => {
  const workers = ready(2);
  for (const worker of workers) pool.giveBack(worker, true);
  expect(timers.length).toBe(2);
  expect(calledOff).toEqual([1]);
  timers[1]();
  expect(born.map(({ ended }) => ended)).toEqual([true, true]);
  // And no run is given one that has ended.
  expect(workers).not.toContain(pool.takeWorker());
});

test('one that dies while it rests is not given to a run', () => {
  const [first, second] = ready(2);
  pool.giveBack(first, true);
  pool.giveBack(second, true);
  born[0].onmessageerror?.();
  expect(pool.takeWorker()).toBe(second);
  expect([first, second]).not.toContain(pool.takeWorker());
});

test('one that dies after it was taken again takes no other out', () => {
  const [first, second] = ready(2);
  pool.giveBack(first, true);
  const { onLost } = first;
  pool.takeWorker();
  pool.giveBack(second, true);
  onLost();
  expect(pool.takeWorker()).toBe(second);
});

test('where none was ever ready, and one was lost, none is asked for again', () => {
  expect(pool.takeWorker()).toBeDefined();
  pool.workerNeverCame();
  expect(pool.takeWorker()).toBeUndefined();
});

test('where one is lost at rest before it was ready, none is asked for again', () => {
  pool.giveBack(pool.takeWorker() as Hired, false);
  born[0].onmessageerror?.();
  expect(pool.takeWorker()).toBeUndefined();
});

test.each([
  ['when it is given back', () => pool.giveBack(ready(1)[0], true)],
  [
    'at rest',
    () => {
      pool.giveBack(pool.takeWorker() as Hired, false);
      born[0].say({ kind: 'ready' });
    },
  ],
])('where one was ready %s, others may be lost or refused', (_, comes) => {
  comes();
  pool.takeWorker();
  pool.workerNeverCame();
  expect(pool.takeWorker()).toBeDefined();
  BrowserWorker.onBirth = () => {
    throw new Error('too many');
  };
  expect(pool.takeWorker()).toBeUndefined();
  BrowserWorker.onBirth = () => {};
  expect(pool.takeWorker()).toBeDefined();
});

test('an answer that comes late says nothing about the others', () => {
  pool.giveBack(pool.takeWorker() as Hired, false);
  born[0].say({ kind: 'done', piece: 0, values: new Float64Array(1) });
  pool.workerNeverCame();
  pool.takeWorker();
  expect(pool.takeWorker()).toBeUndefined();
});

test('where the platform gives none, it is asked once', () => {
  let asked = 0;
  BrowserWorker.onBirth = () => {
    asked++;
    throw new Error('forbidden');
  };
  expect([pool.takeWorker(), pool.takeWorker()]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
