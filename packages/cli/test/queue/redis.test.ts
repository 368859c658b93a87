import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRedis, planInRedis } from '../../src/queue/redisQueue.js';
import { keysOf } from '../../src/queue/redisScripts.js';
import type { Claim } from '../../src/queue/ShardQueue.js';
import { expectRefused } from '../support/expectRefused.js';
import { foundFor, request, requestWith, testQueue } from './contract.js';
import { freePort } from './freePort.js';
import { testRestarts } from './restarts.js';

const missing = spawnSync('redis-server', ['--version']).status !== 0;

describe.skipIf(missing)(`Redis${missing ? ', which is not installed here' : ''}`, () => {
  const ground = mkdtempSync(join(tmpdir(), 'fairweather-redis-'));
  let port = 0;
  const ask = (...words: readonly string[]) =>
    execFileSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' }).trim();
  const run = () => {
    const log = ['--logfile', join(ground, 'log'), '--dir', ground];
    const kept = ['--appendonly', 'yes', '--appendfsync', 'no', '--save', ''];
    const where = ['--bind', '127.0.0.1', '--port', String(port), '--daemonize', 'yes'];
    execFileSync('redis-server', [...where, ...log, ...kept]);
    // It answers an error while it reads its data.
    for (let tries = 0; tries < 100; tries++) {
      if (spawnSync('redis-cli', ['-p', String(port), 'ping'], { encoding: 'utf8' }).stdout === 'PONG\n')
        return;
      spawnSync('sleep', ['0.05']);
    }
    throw new Error('Redis does not start');
  };
  const stop = () => {
    ask('shutdown');
  };
  let databases = 0;
  const newDatabase = () => `redis://127.0.0.1:${port}/${databases++}`;

  beforeAll(async () => {
    port = await freePort();
    run();
  });
  afterAll(() => {
    stop();
    rmSync(ground, { recursive: true, force: true });
  });

  testQueue(async () => {
    const { place, isNew } = await planInRedis(newDatabase(), request);
    expect(isNew).toBe(true);
    expect((await planInRedis(place, request)).isNew).toBe(false);
    return (terms) => openRedis(place, terms);
  });

  test('workers that are killed, and a Redis that goes away, lose no point and do none twice', async () => {
    await testRestarts({
      address: newDatabase(),
      stop,
      run,
      open: (place) => openRedis(place, { lease: 60 }),
    });
  });

  test('a Redis that has forgotten the sweep is not taken for one with nothing to do', async () => {
    const { place } = await planInRedis(newDatabase(), request);
    const queue = await openRedis(place, { lease: 60 });
    const claim = (await queue.claim()) as Claim;
    ask('-n', String(databases - 1), 'flushdb');
    const sentence = /Redis at redis:\S+ was restarted without its data: switch on its persistence/;
    await expect(queue.left()).rejects.toThrow(sentence);
    await expect(queue.claim()).rejects.toThrow(sentence);
    await expect(queue.done(claim, foundFor(claim.shard), 1)).rejects.toThrow(sentence);
    await queue.close();
  });

  test('a Redis that has forgotten the last claim gives the shard again', async () => {
    const { place } = await planInRedis(newDatabase(), request);
    const queue = await openRedis(place, { lease: 60 });
    const claim = (await queue.claim()) as Claim;
    const [, waiting, leases, tickets] = keysOf(request.plan.id);
    const database = ['-n', String(databases - 1)];
    ask(...database, 'del', leases, tickets);
    ask(...database, 'zadd', waiting, '0', '0');
    expect(await queue.renew(claim)).toBe(false);
    expect((await queue.claim())?.shard).toEqual(claim.shard);
    await queue.close();
  });

  test('results that were changed are named', async () => {
    const { place } = await planInRedis(newDatabase(), request);
    const queue = await openRedis(place, { lease: 60 });
    const claim = (await queue.claim()) as Claim;
    await queue.done(claim, foundFor(claim.shard), 1);
    const [, , , , , done] = keysOf(request.plan.id);
    ask('-n', String(databases - 1), 'hset', done, '0', '{"machine":"me","seconds":1}\n{}');
    await expect(queue.finished()).rejects.toThrow(
      new RegExp(`The results of shard ${claim.shard.name} were changed in Redis`),
    );
    await queue.close();
  });

  test('a Redis without this sweep, with two, or that refuses, is said in a sentence', async () => {
    const database = newDatabase();
    await expectRefused(['sweep', 'work', database], /^fairweather: redis:\S+ holds no sweep: plan it with/);
    await planInRedis(database, request);
    await planInRedis(database, requestWith('other'));
    await expectRefused(
      ['sweep', 'status', database],
      /holds 2 sweeps: add which one, such as \S+#[0-9a-f]{16}\./,
    );
    await expectRefused(
      ['sweep', 'work', `${database}#0`],
      /holds no 0: plan it with "fairweather sweep plan"/,
    );
    await expectRefused(['sweep', 'work', database, '--shard', '1/2'], /--shard is for a plan in a folder/);
    await expectRefused(
      ['sweep', 'work', `redis://127.0.0.1:${port}/99`],
      /^fairweather: Redis at \S+ refuses \(.*DB index is out of range\)/,
    );
  });
});

test('a Redis that is not there is said in a sentence, without the password', async () => {
  await expectRefused(
    ['sweep', 'work', `redis://me:secret@127.0.0.1:${await freePort()}/0`],
    /^fairweather: No Redis answers at redis:\/\/me@127\S+ \(ECONNREFUSED\): start it, or correct the address/,
  );
});
