import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
// The built files: workers have a script of their own.
import { InputError, outcomeDigest, runReplicates } from '../dist/index.js';
import { loadModel, runReplicatesAsync } from '../dist/workers.js';
import { scenarioWith } from './support/scenarioWith.js';

const folder = mkdtempSync(join(tmpdir(), 'fairweather-modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Code that makes the main thread wait at each price, so that workers do the rest of a run, however late they start. A
 * thread works while no worker is ready.
 */
const slowHere = `import { isMainThread } from 'node:worker_threads';
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  const wait = () => isMainThread && Atomics.wait(nothing, 0, 0, 0.1);`;

/** The address of a module with this text. */
function moduleOf(name: string, text: string): URL {
  const file = join(folder, name);
  writeFileSync(file, text);
  return pathToFileURL(file);
}

const mine = new URL('./support/modules/mine.mjs', import.meta.url);
const scenario = scenarioWith({
  policy: [{ kind: 'price', from: 2, until: 3, amount: 10, groups: 'treated' }],
}) as never;

describe('a theory and measures from a module', () => {
  test('run in workers with the digits of this thread, and the outcome knows the hash of the module', async () => {
    const { theory, measures } = await loadModel(mine);
    const options = {
      seed: 'x',
      replicates: 8,
      ...(theory && { customTheory: theory }),
      customMeasures: measures,
    };
    const here = runReplicates(scenario, options);
    const there = await runReplicatesAsync(scenario, { ...options, workers: 2 });
    expect(outcomeDigest(there)).toBe(outcomeDigest(here));
    expect(there.custom).toEqual(here.custom);
    expect(there.custom.theory).toEqual({ name: 'habit', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const without = runReplicates(scenario, { seed: 'x', replicates: 8, customMeasures: measures });
    expect(outcomeDigest(without)).not.toBe(outcomeDigest(here));
  });

  test('are really run by the workers: an error there comes back as a sentence', async () => {
    const address = moduleOf(
      'failing.mjs',
      `${slowHere}
      export const theory = { name: 'failing', source: 'a test', prices: { gap: () => (wait() ? 1 : NaN) } };`,
    );
    const { theory } = await loadModel(address);
    const options = { replicates: 400, ...(theory && { customTheory: theory }) };
    expect(runReplicates(scenario, { ...options, replicates: 1 }).replicates).toBe(1);
    await expect(
      runReplicatesAsync(scenario, { ...options, replicates: 40_000, workers: 1 }),
    ).rejects.toThrow('The price "gap" of the theory "failing" is NaN in period 0 (from 0)');
  });

  test('are those of the file as it is: a change is seen by the next call, and refused within a run', async () => {
    const text = (price: number) =>
      `${slowHere}
      export const theory = { name: 'fixed', source: 'a test', prices: { fixed: () => (wait(), ${price}) } };`;
    const first = await loadModel(moduleOf('changing.mjs', text(1)));
    const second = await loadModel(moduleOf('changing.mjs', text(2)));
    const digest = ({ theory }: typeof first) =>
      outcomeDigest(runReplicates(scenario, { replicates: 2, ...(theory && { customTheory: theory }) }));
    expect(digest(second)).not.toBe(digest(first));
    expect(second.theory?.module?.hash).not.toBe(first.theory?.module?.hash);
    const stale = { replicates: 40_000, workers: 1, ...(first.theory && { customTheory: first.theory }) };
    await expect(runReplicatesAsync(scenario, stale)).rejects.toThrow(
      /The module .*changing\.mjs was changed while the run went on: run it again\./,
    );
  });

  test.each<[string, string, RegExp]>([
    ['is not there', '', /cannot be loaded: .*no such file/],
    ['throws no error', 'throw null', /cannot be loaded: it threw null and no Error\./],
    ['is no module', 'export const = 3;', /cannot be loaded: /],
    [
      'exports neither',
      'export const other = 3;',
      /exports neither "theory" nor "measures": export one by that name/,
    ],
    ['exports no theory as one', 'export const theory = 3;', /The "theory" of the module .* is no object/],
    [
      'exports no list of measures',
      'export const measures = {};',
      /The "measures" of the module .* are no list/,
    ],
    [
      'exports a measure that is none',
      'export const measures = [null];',
      /A custom measure is null: give what/,
    ],
    [
      'exports a theory without a name',
      'export const theory = { source: "s" };',
      /The name of a custom theory is undefined: give a text/,
    ],
    [
      'exports a measure without columns',
      'export const measures = [{ name: "m", label: "m", unit: "1", per: "run", read: () => 1 }];',
      /The measure "m" reads no columns/,
    ],
  ])('that %s get a sentence', async (what, text, sentence) => {
    const name = `${what.replaceAll(' ', '-')}.mjs`;
    const address = text === '' ? pathToFileURL(join(folder, name)) : moduleOf(name, text);
    await expect(loadModel(address)).rejects.toThrow(InputError);
    await expect(loadModel(address)).rejects.toThrow(sentence);
  });
});

test('a scenario file cannot name a module', async () => {
  const { scenarioFromData, scenarioToJson } = await import('../dist/index.js');
  const data = JSON.parse(scenarioToJson(scenario));
  expect(() => scenarioFromData({ ...data, theory: mine.href })).toThrow(/^the data: Unknown theory "file:/);
  expect(() => scenarioFromData({ ...data, customTheory: mine.href })).toThrow('there is no such key');
  expect(() => scenarioFromData({ ...data, module: mine.href })).toThrow('there is no such key');
});
