import { daycare, knownScenario } from '@fairweather/scenarios';
import { type PointResult, planSweep, type Shard, sobol } from '@fairweather/sweep';
import { expect, test } from 'vitest';
import type { SweepRequest } from '../../src/input/sweepRequest.js';
import type { Claim, ShardQueue, WorkerTerms } from '../../src/queue/ShardQueue.js';

/** A sweep of 12 shards of 250 points, none of which is run here. */
export const requestWith = (seed: string): SweepRequest => ({
  known: knownScenario(daycare),
  plan: planSweep(daycare, {
    design: sobol(daycare, { fine: { low: 0, high: 200 } }, { points: 3000, seed: 'queue' }),
    outputs: [{ name: 'late', measure: 'late_per_week' }],
    replicates: 1,
    seed,
  }),
});

export const request = requestWith('queue');

/** Results as a worker might find them; the numbers are made up. */
export const foundFor = ({ first, count }: Shard, wrong = 0): PointResult[] =>
  Array.from({ length: count }, (_, i) => ({
    replicates: 1,
    outputs: [[(first + i) / 7 + wrong, Number.NaN, 0.1, Number.NaN]],
  }));

const aWhile = (seconds: number) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));

/** What every queue must do, whatever it is made of. */
export function testQueue(fresh: () => Promise<(terms: WorkerTerms) => Promise<ShardQueue>>): void {
  const { shards } = request.plan;

  test('gives every shard to one of many workers, and keeps all results in the order of the plan', async () => {
    const open = await fresh();
    const workers = await Promise.all(Array.from({ length: 5 }, () => open({ lease: 60 })));
    const taken: string[] = [];
    const work = async (queue: ShardQueue) => {
      for (let claim = await queue.claim(); claim; claim = await queue.claim()) {
        taken.push(claim.shard.name);
        await queue.done(claim, foundFor(claim.shard), 0.5);
      }
    };
    await Promise.all(workers.map(work));
    expect(taken.sort()).toEqual(shards.map(({ name }) => name).sort());
    const finished = await workers[0].finished();
    expect(finished.map(({ shard }) => shard)).toEqual(shards);
    expect(finished.map(({ results }) => results)).toEqual(shards.map((shard) => foundFor(shard)));
    expect(finished[0].seconds).toBe(0.5);
    expect(await workers[1].left()).toBe(0);
    await Promise.all(workers.map((queue) => queue.close()));
  });

  test('gives the shard of a silent worker to somebody else, and not that of one who renews its claim', async () => {
    const open = await fresh();
    const [one, other] = [await open({ lease: 1.5 }), await open({ lease: 60 })];
    const [silent, renewed] = [(await one.claim()) as Claim, (await one.claim()) as Claim];
    for (let i = 0; i < 6; i++) {
      await aWhile(0.3);
      expect(await one.renew(renewed)).toBe(true);
    }
    const names: string[] = [];
    for (let claim = await other.claim(); claim; claim = await other.claim()) names.push(claim.shard.name);
    expect(names).toContain(silent.shard.name);
    expect(names).not.toContain(renewed.shard.name);
    expect(names).toHaveLength(shards.length - 1);
    expect(await one.renew(silent)).toBe(false);
    await one.close();
    await other.close();
  });

  test('keeps a shard once that two workers have run, and refuses other digits', async () => {
    const open = await fresh();
    const [slow, quick] = [await open({ lease: 0.2 }), await open({ lease: 60 })];
    const late = (await slow.claim()) as Claim;
    await aWhile(0.5);
    const again = await claimOf(quick, late.shard);
    await quick.done(again, foundFor(again.shard), 1);
    await slow.done(late, foundFor(late.shard), 2);
    expect((await slow.finished()).map(({ seconds }) => seconds)).toEqual([1]);
    await expect(slow.done(late, foundFor(late.shard, 1e-12), 2)).rejects.toThrow(
      /found two sets of digits for shard [0-9a-f]{32}/,
    );
    expect((await slow.finished())[0].results).toEqual(foundFor(late.shard));
    await slow.close();
    await quick.close();
  });

  test('gives a shard that a worker gave back to the next one, and says why', async () => {
    const open = await fresh();
    const queue = await open({ lease: 60 });
    const claim = (await queue.claim()) as Claim;
    await queue.fail(claim, 'out of memory');
    expect((await queue.open()).map(({ shard, reason }) => [shard.name, reason])).toEqual([
      [claim.shard.name, 'out of memory'],
    ]);
    const again = await claimOf(queue, claim.shard);
    expect((await queue.open()).map(({ reason }) => reason)).toContain('');
    await queue.done(again, foundFor(again.shard), 1);
    expect((await queue.open()).map(({ shard }) => shard.name)).not.toContain(claim.shard.name);
    expect(await queue.left()).toBe(shards.length - 1);
    await queue.close();
  });
}

/** Claims shards until it is this one. */
async function claimOf(queue: ShardQueue, { name }: Shard): Promise<Claim> {
  for (let claim = await queue.claim(); claim; claim = await queue.claim())
    if (claim.shard.name === name) return claim;
  throw new Error('nobody may have it');
}
