import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { daycare } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { runInWorkers } from '../src/run/runInWorkers.js';
import { folderForTest } from './support/fairweather.js';

interface ChunkDone {
  readonly values: Float64Array;
}
const chunks = [0, 1, 2, 3].map((first) => ({ arm: 0, first, replicates: 1 }));
const start = { scenarios: [daycare], seed: 'x' };

/** A worker script with this body. */
function script(body: string): URL {
  const file = join(folderForTest(), 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nimport fs from 'node:fs';\n${body}`,
  );
  return pathToFileURL(file);
}
const answer = 'parentPort.postMessage({ ...chunk, values: new Float64Array([chunk.first]) });';

async function collect(url: URL, signal?: AbortSignal): Promise<number[]> {
  const done: ChunkDone[] = [];
  await runInWorkers(chunks, start, 2, (chunk: ChunkDone) => done.push(chunk), signal, url);
  return done.map(({ values }) => values[0]).sort();
}

test('every piece is done once', async () => {
  expect(await collect(script(`parentPort.on('message', (chunk) => { ${answer} });`))).toEqual([0, 1, 2, 3]);
});

test('a worker that dies is replaced, and its piece is done again', async () => {
  const url = script(`parentPort.on('message', (chunk) => {
    const mark = new URL('./died', import.meta.url);
    if (chunk.first === 2 && !fs.existsSync(mark)) { fs.writeFileSync(mark, ''); process.exit(9); }
    ${answer}
  });`);
  expect(await collect(url)).toEqual([0, 1, 2, 3]);
});

test('workers that keep dying end the run with a sentence', async () => {
  await expect(collect(script(`parentPort.on('message', () => process.exit(9));`))).rejects.toThrow(
    /worker threads died 4 times: try again with --workers 1/,
  );
});

test('an error in the work ends the run with that error', async () => {
  await expect(
    collect(script(`parentPort.on('message', () => { throw new Error('broken'); });`)),
  ).rejects.toThrow('broken');
});

test('a user error that a worker finds keeps its name, by which the command recognises it', async () => {
  const slip = "throw Object.assign(new Error('fix it'), { name: 'InputError' })";
  await expect(collect(script(`parentPort.on('message', () => { ${slip}; });`))).rejects.toMatchObject({
    name: 'InputError',
    message: 'fix it',
  });
});

test('a signal stops the run with its reason', async () => {
  const stop = new AbortController();
  const running = collect(script(`parentPort.on('message', () => {});`), stop.signal);
  stop.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
});
