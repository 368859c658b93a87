import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../src/index.js';
import type { Task } from '../src/workers/messages.js';
import { planWork, workersThatFit } from '../src/workers/planWork.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';

/** A task of so many moments a replicate, five of which are for measuring. */
const taskOf = (moments: number, customTheory?: Task['options']['customTheory']): Task => ({
  scenario: scenarioWith({
    calendar: { period: 'day', unit: 'week', periodsPerUnit: 1, units: 5 },
    groups: [{ name: 'A', members: moments / 5 - 1, treated: true }],
    measures: everyMeasure.slice(0, 1),
  }),
  options: customTheory ? { customTheory } : {},
});
/** 150 replicates of it make a piece. */
const short = taskOf(10_000);
const long = taskOf(5_000_005);
const plan = (tasks: readonly Task[], replicates: number, rest = {}) =>
  planWork('run', tasks, { replicates, ...rest });
const sizes = ({ pieces }: ReturnType<typeof planWork>) => pieces.map(({ replicates }) => replicates);

describe('pieces of work', () => {
  test('have at most a million and a half moments each, and almost the same number of replicates', () => {
    expect(sizes(plan([short], 150, { workers: 1 }))).toEqual([150]);
    // 76 bundles of four in three pieces: 25, 26 and 25.
    expect(sizes(plan([short], 301, { workers: 1 }))).toEqual([100, 104, 97]);
  });

  test('keep the replicates that run side by side in one piece, unless a worker would then have nothing to do', () => {
    const half = taskOf(1_000_000);
    // 8 million moments in six pieces: two bundles of four, or eight single replicates.
    expect(sizes(plan([half], 8, { workers: 2 }))).toEqual([4, 4]);
    expect(sizes(plan([half], 8, { workers: 3 }))).toEqual([1, 2, 1, 1, 2, 1]);
  });

  test('are at least as long as a replicate, and a replicate is in one piece', () => {
    expect(sizes(plan([long], 3, { workers: 2 }))).toEqual([1, 1, 1]);
  });

  test('name their task and the replicates from the first on', () => {
    expect(plan([short, short], 2, { first: 7 }).pieces).toEqual([
      { task: 0, first: 7, replicates: 2 },
      { task: 1, first: 7, replicates: 2 },
    ]);
    expect(plan([short], 2).pieces).toEqual([{ task: 0, first: 0, replicates: 2 }]);
    expect(plan([short], 301, { first: 7 }).pieces.map(({ first }) => first)).toEqual([7, 107, 211]);
  });
});

describe('workers', () => {
  test('are as many as processors from three million moments on, and none below', async () => {
    const os = await import('node:os');
    const counted = vi.spyOn(os.default, 'availableParallelism').mockReturnValue(7);
    expect(plan([short], 300).staff.workers).toBe(7);
    expect(plan([short], 299).staff.workers).toBe(0);
    counted.mockRestore();
  });

  test('are as many as are asked for, from 0 to 256', () => {
    expect([0, 60].map((workers) => plan([short], 2000, { workers }).staff.workers)).toEqual([0, 60]);
    expect(() => plan([short], 2000, { workers: 256 })).not.toThrow();
    for (const workers of [-1, 257, 1.5, Number.NaN])
      expect(() => plan([short], 1, { workers })).toThrow(
        new InputError(`run(): workers is ${workers}; give a whole number from 0 to 256.`),
      );
  });

  test('are one fewer where this thread helps to the end', () => {
    expect(plan([short], 900, { workers: 3, helping: true }).staff).toEqual({
      workers: 2,
      here: 'always',
      ahead: 2,
    });
    expect(plan([short], 900, { workers: 3 }).staff).toEqual({ workers: 3, here: 'at first', ahead: 2 });
    expect(plan([short], 900, { workers: 0, helping: true }).staff.workers).toBe(0);
  });

  test('do a replicate of more than five million moments without this thread, and are given one at a time', () => {
    const alone = { workers: 3, here: 'alone', ahead: 1 };
    expect(plan([long], 9, { workers: 3, helping: true }).staff).toEqual(alone);
    // One long task among short ones is enough.
    expect(plan([short, long], 9, { workers: 3 }).staff).toEqual(alone);
    expect(plan([taskOf(5_000_000)], 9, { workers: 3 }).staff.here).toBe('at first');
  });

  test('are none for a custom theory, whose functions cannot be sent', () => {
    const bound = taskOf(10_000, { name: 'shy', source: 'this test' });
    expect(plan([short, bound], 900, { workers: 3 }).staff.workers).toBe(0);
  });

  test('are as many as fit, each with sixty million bytes and what it works in, and one at least', () => {
    // 9,999,999 people of 200 bytes, and 200 bytes for each of 5 periods, beside a ledger: 2.06 GB a worker.
    const crowd = taskOf(50_000_000).scenario;
    expect(workersThatFit([crowd], 1)).toBe(1);
    // 999,999 people: 0.26 GB a worker, of which 15 fit into 4 GB.
    expect(workersThatFit([taskOf(5_000_000).scenario], 1)).toBe(15);
    // One person; and the same with 2 GB of results: 5 numbers of 8 bytes from each of 50 million replicates.
    expect(workersThatFit([taskOf(10).scenario], 1)).toBe(66);
    expect(workersThatFit([taskOf(10).scenario], 50_000_000)).toBe(33);
    expect(plan([taskOf(5_000_000)], 99, { workers: 99 }).staff.workers).toBe(15);
  });
});
