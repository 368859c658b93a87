import { describe, expect, test } from 'vitest';
import {
  armsOf,
  type CustomTheory,
  InputError,
  outcomeDigest,
  runExperiment,
  runReplicates,
} from '../src/index.js';
import { runArmsAsync, runExperimentAsync, runReplicatesAsync, streamReplicates } from '../src/workers.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';
import { inTime } from './support/workersOfBrowser.js';

const scenario = scenarioWith({ arms: [{ name: 'guilty', values: { guilt: 3 } }] });
const here = { seed: 'x', replicates: 6, workers: 0 };
const luck = { seed: 'x', replicates: 6 };
const shy: CustomTheory = { name: 'shy', source: 'this test', prices: { shyness: () => 1 } };

/** What a run says that it has done. */
async function shares(run: (onProgress: (share: number) => void) => Promise<unknown>): Promise<number[]> {
  const heard: number[] = [];
  await run((share) => heard.push(share));
  return heard;
}

/** All parts of a stream. */
async function parts(...how: Parameters<typeof streamReplicates>) {
  const all = [];
  for await (const part of streamReplicates(...how)) all.push(part);
  return all;
}

describe('a run that blocks nothing', () => {
  test('has the seed and the hundred replicates of runReplicates by default', async () => {
    const expected = runReplicates(scenario);
    expect(await inTime(runReplicatesAsync(scenario))).toEqual(expected);
    expect(await inTime(parts(scenario))).toEqual([expected]);
    const [first] = await inTime(runArmsAsync(armsOf(scenario).slice(0, 1)));
    expect(first.outcome).toEqual(expected);
  });

  test('has the replicates, the theory and the engine that are asked for', async () => {
    for (const how of [{ first: 4 }, { engine: 'reference' as const }, { customTheory: shy }]) {
      const expected = runReplicates(scenario, { ...luck, ...how });
      expect(await runReplicatesAsync(scenario, { ...here, ...how })).toEqual(expected);
      expect(await parts(scenario, { ...here, ...how })).toEqual([expected]);
    }
  });

  test('says the share that is done', async () => {
    expect(await shares((onProgress) => runReplicatesAsync(scenario, { ...here, onProgress }))).toEqual([1]);
    expect(await shares((onProgress) => parts(scenario, { ...here, onProgress }))).toEqual([1]);
    // One piece for each of two arms.
    expect(await shares((onProgress) => runExperimentAsync(scenario, { ...here, onProgress }))).toEqual([
      0.5, 1,
    ]);
  });

  test('is stopped by its signal', async () => {
    const how = { ...here, signal: AbortSignal.abort(new Error('never mind')) };
    await expect(runReplicatesAsync(scenario, how)).rejects.toThrow('never mind');
    await expect(parts(scenario, how)).rejects.toThrow('never mind');
    await expect(runExperimentAsync(scenario, how)).rejects.toThrow('never mind');
  });

  test.each([
    ['runReplicatesAsync', runReplicatesAsync],
    ['streamReplicates', parts],
    ['runExperimentAsync', runExperimentAsync],
  ] as const)('refuses what %s does not know', async (name, run) => {
    const refused = async (options: object) =>
      expect(run(scenario, { ...here, ...options })).rejects.toThrow(InputError);
    await refused({ sead: 'x' });
    await refused({ replicates: 0 });
    await refused({ replicates: 1.5 });
    await expect(run(scenario, { ...here, sead: 'x' } as object)).rejects.toThrow(`${name}()`);
    if (run === runExperimentAsync) return;
    await expect(run(scenario, { ...here, replicates: 0 })).rejects.toThrow(`${name}(): replicates is 0`);
    await expect(run(scenario, { ...here, first: -1 } as object)).rejects.toThrow(`${name}(): first is -1`);
    await expect(run(scenario, { ...here, workers: -1 })).rejects.toThrow(`${name}(): workers is -1`);
  });
});

describe('runArmsAsync(arms, options)', () => {
  test('gives each arm with its outcome and digest', async () => {
    const results = await runArmsAsync(armsOf(scenario), { ...here, helping: true });
    expect(results).toEqual(
      armsOf(scenario).map((arm) => {
        const outcome = runReplicates(arm.scenario, luck);
        return { ...arm, outcome, digest: outcomeDigest(outcome) };
      }),
    );
  });

  test('names itself where an option is wrong', async () => {
    const arms = armsOf(scenario);
    await expect(runArmsAsync(arms, { ...here, sead: 'x' } as object)).rejects.toThrow('runArmsAsync()');
    await expect(runArmsAsync(arms, { ...here, replicates: 0 })).rejects.toThrow(
      'runArmsAsync(): replicates is 0',
    );
    await expect(runArmsAsync(arms, { ...here, workers: -1 })).rejects.toThrow(
      'runArmsAsync(): workers is -1',
    );
  });
});

describe('runExperimentAsync(scenario, options)', () => {
  test('gives what runExperiment gives, of the arms that are asked for', async () => {
    const measures = [everyMeasure[0].name];
    expect(await runExperimentAsync(scenario, { ...here, measures })).toEqual(
      runExperiment(scenario, { ...luck, measures }),
    );
    const arms = [...armsOf(scenario, [{ name: 'guiltier', values: { guilt: 4 } }])];
    const how = { arms, measures, compareWith: 'guiltier' };
    expect(await runExperimentAsync(scenario, { ...here, ...how })).toEqual(
      runExperiment(scenario, { ...luck, ...how }),
    );
  });

  test('names an unknown arm before it runs any', async () => {
    const heard = await shares(async (onProgress) => {
      const run = runExperimentAsync(scenario, { ...here, compareWith: 'gilty', onProgress });
      await expect(run).rejects.toThrow(/guilty/);
    });
    expect(heard).toEqual([]);
  });
});
