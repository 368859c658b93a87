import { afterEach, describe, expect, test, vi } from 'vitest';
import { runReplicates, type Scenario } from '../src/index.js';
import type { Task } from '../src/workers/messages.js';
import { runHere } from '../src/workers/runHere.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';
import { inTime } from './support/workersOfBrowser.js';

/** So many moments a replicate, 10 of which are for measuring, in ten units of one group. */
const scenarioOf = (moments: number): Scenario =>
  scenarioWith({
    calendar: { period: 'day', unit: 'week', periodsPerUnit: 1, units: 10 },
    groups: [{ name: 'A', members: moments / 10 - 1, treated: true }],
    measures: everyMeasure.slice(0, 1),
  });
const never = () => false;

/** A clock that goes on by so many milliseconds whenever the event loop is let go, or whenever it is looked at. */
function clock({ aTurn = 0, aLook = 0 }): { turns: number } {
  const watch = { turns: 0 };
  let now = 1000;
  vi.stubGlobal('setImmediate', (call: () => void) => {
    watch.turns++;
    now += aTurn;
    queueMicrotask(call);
  });
  vi.stubGlobal('performance', {
    now: () => {
      now += aLook;
      return now;
    },
  });
  return watch;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

/** How often the event loop is let go during a run of so many replicates. */
async function turns(task: Task, replicates: number, time: Parameters<typeof clock>[0]): Promise<number> {
  const watch = clock(time);
  const values = await inTime(runHere(task)(3, replicates, never));
  expect(values).toEqual(runReplicates(task.scenario, { ...task.options, first: 3, replicates }).values);
  return watch.turns;
}

describe('short replicates run in slices', () => {
  const task: Task = { scenario: scenarioOf(100), options: { seed: 'x' } };

  test('of four times as many as before at most', async () => {
    // No time goes by: 1 + 4 + 16 + 64 = 85.
    expect(await turns(task, 85, {})).toBe(4);
    expect(await turns(task, 86, {})).toBe(5);
  });

  test('of as many as take eight milliseconds, in fours', async () => {
    // A slice takes 0.7 ms: 1; 4, since eleven would be too many at once; 45 would fit, but 16 are the most.
    expect(await turns(task, 21, { aLook: 0.7 })).toBe(3);
    // A slice takes 1.2 ms: 1; 4; floor(8 / 0.3) = 26 and so 16; floor(8 / 0.075) = 106 and so 64.
    expect(await turns(task, 85, { aLook: 1.2 })).toBe(4);
    // A slice takes 3.1 ms: 1; floor(8 / 3.1) = 2; floor(8 / 1.55) = 5 and so 4; 10 and so 8; 1.
    expect(await turns(task, 16, { aLook: 3.1 })).toBe(5);
    // A slice takes 5.5 ms: 1; 1; 1.
    expect(await turns(task, 3, { aLook: 5.5 })).toBe(3);
    // A slice takes 1.4 ms: 1; 4, since floor(8 / 1.4) = 5 and four are the most.
    expect(await turns(task, 5, { aLook: 1.4 })).toBe(2);
  });

  test('of one where a replicate takes longer', async () => {
    expect(await turns(task, 5, { aLook: 20 })).toBe(5);
  });

  test('before each of which it asks whether the run is over', async () => {
    clock({});
    let asked = 0;
    expect(await inTime(runHere(task)(0, 100, () => ++asked === 3))).toBeUndefined();
    expect(asked).toBe(3);
  });
});

describe('long replicates run in steps', () => {
  const task: Task = { scenario: scenarioOf(400_010), options: { seed: 'x' } };

  test('and let the event loop go whenever eight milliseconds have gone by', async () => {
    // Eleven steps: the drawing of people, and ten units. Each takes two looks at the clock where it lets go.
    expect(await turns(task, 1, {})).toBe(1);
    expect(await turns(task, 2, { aLook: 8 })).toBe(22);
    // Let go at the first step, and at each second one after it.
    expect(await turns(task, 1, { aLook: 4 })).toBe(6);
  });

  test('and ask after each pause whether the run is over', async () => {
    clock({ aLook: 8 });
    let asked = 0;
    expect(await inTime(runHere(task)(0, 5, () => ++asked === 3))).toBeUndefined();
    expect(asked).toBe(3);
  });

  test('from 400,001 moments on', async () => {
    expect(await turns({ ...task, scenario: scenarioOf(400_000) }, 1, { aLook: 8 })).toBe(1);
  });

  test('from 5,001 on with the reference engine or trade', async () => {
    const options = { engine: 'reference' } as const;
    expect(await turns({ scenario: scenarioOf(5_000), options }, 1, { aLook: 8 })).toBe(1);
    // The drawing of people, and the whole group.
    expect(await turns({ scenario: scenarioOf(5_010), options }, 1, { aLook: 8 })).toBe(2);
    const many = { groups: [{ name: 'A', members: 400, treated: true }] };
    expect(await turns({ scenario: traded([], {}, {}, many), options: {} }, 1, { aLook: 8 })).toBe(2);
  });
});
