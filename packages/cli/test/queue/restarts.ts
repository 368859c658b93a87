import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ShardQueue } from '../../src/queue/ShardQueue.js';
import { type Finished, fairweather, finished, folderForTest, start } from '../support/fairweather.js';

/** A service that a test may stop and start. */
export interface Stoppable {
  /** Where a sweep can be planned. */
  readonly address: string;
  stop(): unknown;
  run(): unknown;
  open(place: string): Promise<ShardQueue>;
}

/** How long the service is away: `npm run services` has more time than `npm test`. */
const SECONDS_AWAY = process.env.MODE === 'long' ? 10 : 1;

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

/** Kills workers and stops the service under them; the result has the bytes of one machine all the same. */
export async function testRestarts({ address, stop, run, open }: Stoppable): Promise<void> {
  const folder = folderForTest();
  const sweep = ['daycare', '--over', 'fine=0..200', '--design', 'sobol', '--points', '1500'];
  const few = [...sweep, '--replicates', '2', '--measure', 'late_per_week', '--from', '17'];
  const { stdout } = await fairweather(['sweep', 'plan', ...few, '--to', address], folder);
  const place = /sweep work (\w+:\S+#[0-9a-f]{16})"/.exec(stdout)?.[1] as string;
  const alone = fairweather(['sweep', ...few, '--workers', '1', '--out', 'alone'], folder);
  const queue = await open(place);
  const { shards } = queue.request.plan;
  const work = () =>
    start(['sweep', 'work', place, '--workers', '1', '--no-progress', '--lease', '1'], folder);

  // Each worker but the last of its line is killed some time after any shard was taken.
  const line = async (delays: readonly number[]): Promise<Finished> => {
    for (const delay of delays) {
      const child = work();
      while ((await queue.open()).length === 0 && child.exitCode === null) await aWhile(10);
      await aWhile(delay);
      child.kill('SIGKILL');
      await finished(child);
    }
    return finished(work());
  };
  const lines = Promise.all([line([0, 300]), line([150])]);
  while ((await queue.finished()).length === 0) await aWhile(10);
  expect(await queue.left()).toBeGreaterThan(0);
  stop();
  await aWhile(1000 * SECONDS_AWAY);
  run();
  for (const { code, stderr } of await lines) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await queue.finished()).map(({ shard }) => shard)).toEqual(shards);
  expect([await queue.left(), await queue.open()]).toEqual([0, []]);
  await queue.close();
  // Run twice: there is nothing to do.
  expect((await finished(work())).stdout).toMatch(/^0 of \d+ shards \(0 points\)/);
  expect((await fairweather(['sweep', 'merge', place, '--out', 'merged'], folder)).code).toBe(0);
  expect((await alone).code).toBe(0);
  expect(filesOf(join(folder, 'merged'))).toEqual(filesOf(join(folder, 'alone')));
}
