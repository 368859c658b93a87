import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runReplicates } from '../src/index.js';
import type { Answer, Order } from '../src/workers/messages.js';
import { scenarioWith } from './support/scenarioWith.js';

const scenario = scenarioWith({});
const prepare = { scenario, options: { seed: 'x' } };
const values = (first: number, replicates: number) =>
  runReplicates(scenario, { seed: 'x', first, replicates }).values;

/** The script of a worker of a browser, as it runs there: what it says, and how it is spoken to. */
const answers: Answer[] = [];
const moved: (readonly unknown[])[] = [];
const scope = globalThis as unknown as { onmessage: ((event: { data: Order }) => void) | null };
const order = async (data: Order) => {
  scope.onmessage?.({ data });
  await new Promise((resolve) => setImmediate(resolve));
};
const run = (piece: number, first: number, more: object = {}) =>
  order({ kind: 'run', piece, task: 5, first, replicates: 2, ...more });

beforeEach(async () => {
  answers.length = 0;
  moved.length = 0;
  vi.resetModules();
  vi.stubGlobal('document', {});
  vi.stubGlobal('onmessage', null);
  vi.stubGlobal('postMessage', (answer: Answer, buffers: readonly unknown[]) => {
    answers.push(answer);
    moved.push(buffers);
  });
  await import('../src/workers/serve.js');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a worker says when it is ready', async () => {
  expect(answers).toEqual([{ kind: 'ready' }]);
  expect(moved).toEqual([[]]);
});

test('a worker does what it is ordered, and moves the values in place of copying them', async () => {
  await run(3, 7, { prepare });
  await run(4, 1);
  expect(answers.slice(1)).toEqual([
    { kind: 'done', piece: 3, values: values(7, 2) },
    { kind: 'done', piece: 4, values: values(1, 2) },
  ]);
  for (const [i, answer] of answers.entries())
    if (answer.kind === 'done') expect(moved[i]).toEqual([answer.values.buffer]);
});

test('a worker says what went wrong, by its name', async () => {
  await run(3, 0, { prepare: { ...prepare, scenario: { ...scenario, theory: 'unknown' } } });
  expect(answers[1]).toMatchObject({ kind: 'failed', piece: 3, name: 'InputError' });
  expect((answers[1] as { message: string }).message).toMatch(/unknown/);
});

test('a worker forgets the tasks that are over', async () => {
  await run(1, 0, { prepare });
  await order({ kind: 'forget', tasks: [5] });
  expect(answers.length).toBe(2);
  await run(2, 0);
  expect(answers[2]).toMatchObject({ kind: 'failed', piece: 2, name: 'TypeError' });
});

test('in Node it speaks through the port of its thread', async () => {
  vi.unstubAllGlobals();
  vi.resetModules();
  const threads = await import('node:worker_threads');
  const said: unknown[] = [];
  let listener: (order: Order) => void = () => {};
  const port = {
    on: (event: string, call: typeof listener) => {
      expect(event).toBe('message');
      listener = call;
    },
    postMessage: (answer: Answer, buffers: readonly unknown[]) => said.push([answer, buffers]),
  };
  const real = process.getBuiltinModule;
  process.getBuiltinModule = ((name: string) =>
    name === 'node:worker_threads' ? { ...threads, parentPort: port } : real(name)) as typeof real;
  await import('../src/workers/serve.js');
  process.getBuiltinModule = real;
  listener({ kind: 'run', piece: 1, task: 0, prepare, first: 0, replicates: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  const one = values(0, 1);
  expect(said).toEqual([
    [{ kind: 'ready' }, []],
    [{ kind: 'done', piece: 1, values: one }, [one.buffer]],
  ]);
});
