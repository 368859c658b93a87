import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daycare } from '@fairweather/scenarios';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../src/index.js';
import { type Ledger, makeLedger } from '../src/measures/Ledger.js';
import { drawPeople } from '../src/people/drawPeople.js';
import { makePeople, type People } from '../src/people/People.js';
import { makePlan } from '../src/plan/makePlan.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { LANES, makeFourLives } from '../src/run/vector/fourLives.js';
import { livesOf } from './support/lives.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

/** Four replicates side by side, with a pause before a unit: the people and the ledgers of each. */
function fourOf(scenario: Scenario, pause: number): { people: People; ledgers: Ledger[] }[] {
  const plan = makePlan(scenario);
  const four = makeFourLives(plan);
  if (!four) throw new Error('this engine has no vectors');
  const lives = Array.from({ length: LANES }, () => ({
    people: makePeople(plan.members, plan.groups.length),
    ledgers: plan.groups.map(() => makeLedger(plan.units)),
  }));
  for (const group of plan.groups) {
    lives.forEach(({ people }, lane) => {
      const key = groupKey(seedKey('lives'), lane, group.key);
      drawPeople(plan, group, key, people);
      four.put(lane, group, key, people);
    });
    four.run(group, { until: pause });
    four.run(group, { from: pause });
    lives.forEach(({ people, ledgers }, lane) => {
      four.takeRecords(lane, ledgers[group.index]);
      four.takeStates(lane, group, people);
    });
  }
  return lives;
}

describe('four lives side by side', () => {
  test('are those that the flat kernel gives one by one, to the last digit of every state', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 0, max: 6 }), (scenario, pause) => {
        fourOf(scenario, pause).forEach(({ people, ledgers }, replicate) => {
          const flat = livesOf(scenario, { engine: 'flat', replicate });
          expect(people).toEqual(flat.people);
          expect(ledgers).toEqual(flat.ledgers);
        });
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  test('agree with it on choices that the table of brackets leaves open', () => {
    // A utility that lies on the edge of a bracket for everybody: the logit of 512/1024, and hairs beside it.
    for (const benefit of [0, 1e-10, -1e-10, 1e-8, Math.log(3), Math.log(1023), -Math.log(1023)]) {
      const groups = [{ name: 'edge', members: 2000, treated: true }];
      const scenario = scenarioWith({ groups }, { benefit, benefitSpread: 0, groupSpread: 0 });
      fourOf(scenario, 3).forEach(({ ledgers }, replicate) => {
        expect(ledgers).toEqual(livesOf(scenario, { engine: 'flat', replicate }).ledgers);
      });
    }
  });

  test('are written down in the units that were run, and in their group alone', () => {
    const plan = makePlan(scenarioWith({}));
    const [group, neighbours] = plan.groups;
    const four = makeFourLives(plan);
    const people = makePeople(plan.members, plan.groups.length);
    const ledger = makeLedger(plan.units);
    const key = groupKey(seedKey('lives'), 0, group.key);
    drawPeople(plan, group, key, people);
    people.frame.fill(0.75, neighbours.first);
    ledger.frame.fill(-1);
    four?.put(0, group, key, people);
    four?.run(group);
    four?.takeRecords(0, ledger, { from: 1, until: 3 });
    four?.takeStates(0, group, people);
    expect([...ledger.frame].map((sum) => sum === -1)).toEqual([true, false, false, true, true, true]);
    expect([...people.frame.subarray(neighbours.first)]).toEqual([0.75, 0.75, 0.75, 0.75]);
    expect(people.frame[group.first]).not.toBe(0.75);
  });

  test('are lived one by one if traders talk, or a group is too large', () => {
    const [first] = daycare.groups;
    expect(makeFourLives(makePlan(daycare))).toBeDefined();
    expect(makeFourLives(makePlan(traded()))).toBeDefined();
    const network = { neighbours: 2, rewiring: 0, story: 0.5 };
    expect(makeFourLives(makePlan(traded([], { network })))).toBeUndefined();
    expect(makeFourLives(makePlan(traded([], { network: { ...network, neighbours: 0 } })))).toBeDefined();
    const groups = [{ ...first, members: 200_000 }];
    expect(makeFourLives(makePlan({ ...daycare, groups }))).toBeUndefined();
    expect(makeFourLives(makePlan(traded([], {}, {}, { groups })))).toBeUndefined();
  });
});

describe('an engine that refuses WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test.each([
    ['has none', undefined],
    [
      'forbids to compile',
      {
        Module: class {
          constructor() {
            throw new EvalError('violates the content security policy');
          }
        },
      },
    ],
  ])('gives the same digits where it %s', async (_, refused) => {
    const { outcomeDigest, runReplicates } = await import('../src/index.js');
    const run = { seed: 'refused', replicates: 5 };
    const expected = outcomeDigest(runReplicates(daycare, run));
    vi.resetModules();
    vi.stubGlobal('WebAssembly', refused);
    const there = await import('../src/index.js');
    const four = await import('../src/run/vector/fourLives.js');
    expect(four.makeFourLives(makePlan(daycare))).toBeUndefined();
    expect(four.makeFourLives(makePlan(traded()))).toBeUndefined();
    expect(there.outcomeDigest(there.runReplicates(daycare, run))).toBe(expected);
  });
});

test('an engine that refuses WebAssembly is asked once', async () => {
  let asked = 0;
  const Module = class {
    constructor() {
      asked++;
      throw new EvalError('violates the content security policy');
    }
  };
  vi.resetModules();
  vi.stubGlobal('WebAssembly', { Module });
  const { vectorKernel } = await import('../src/run/vector/vectorKernel.js');
  expect([vectorKernel(), vectorKernel()]).toEqual([undefined, undefined]);
  vi.unstubAllGlobals();
  vi.resetModules();
  expect(asked).toBe(1);
});

test('the bytes of the kernels are those that their sources give', () => {
  const core = join(import.meta.dirname, '..');
  const text = execFileSync(process.execPath, [join(core, 'kernel/build.mjs'), '--print']).toString();
  // `npm run kernel` writes them again.
  const bytesOf = (name: string) => readFileSync(join(core, `src/run/vector/${name}.ts`), 'utf8');
  expect(bytesOf('kernelBytes') + bytesOf('tradeKernelBytes')).toBe(text);
});
