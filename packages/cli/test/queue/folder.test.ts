import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '@fairweather/core/tools';
import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/input/partOf.js';
import { shareOf } from '../../src/input/shareOf.js';
import { openFolder, planInFolder } from '../../src/queue/folderQueue.js';
import type { Claim } from '../../src/queue/ShardQueue.js';
import { sealed } from '../../src/results/sealedShard.js';
import { expectRefused } from '../support/expectRefused.js';
import { type Finished, fairweather, finished, folderForTest, start } from '../support/fairweather.js';
import { foundFor, request, testQueue } from './contract.js';

/** A folder with the plan of `request`. */
function planned(): string {
  const folder = join(folderForTest(), 'jobs');
  planInFolder(folder, request);
  return folder;
}

describe('a folder', () => {
  testQueue(async () => {
    const folder = planned();
    return async (terms) => openFolder(folder, terms);
  });

  test('holds the sweep that was planned', () => {
    const { plan } = openFolder(planned(), { lease: 60 }).request;
    expect(plan.id).toBe(request.plan.id);
    expect(plan.shards).toEqual(request.plan.shards);
  });

  test('gives each of three parts its own shards, and at once those of a stopped worker of the same part', async () => {
    const folder = planned();
    const names: string[] = [];
    for (const part of [1, 2, 3]) {
      const stopped = openFolder(folder, { lease: 60, share: { part, of: 3 } });
      await stopped.claim();
      const queue = openFolder(folder, { lease: 60, share: { part, of: 3 } });
      for (let left = 4; left > 0; left--) {
        expect(await queue.left()).toBe(left);
        const claim = (await queue.claim()) as Claim;
        names.push(claim.shard.name);
        await queue.done(claim, foundFor(claim.shard), 1);
      }
      expect(await queue.claim()).toBeUndefined();
    }
    expect(names.sort()).toEqual(request.plan.shards.map(({ name }) => name).sort());
  });

  test('gives a shard again whose worker was killed before it could write who it is', async () => {
    const folder = planned();
    const [{ name }] = request.plan.shards;
    writeFileSync(join(folder, 'claims', `${name}.1`), '');
    const queue = openFolder(folder, { lease: 60 });
    expect((await queue.claim())?.shard.name).not.toBe(name);
    const part = openFolder(folder, { lease: 60, share: { part: 1, of: 12 } });
    expect((await part.claim())?.shard.name).toBe(name);
  });
});

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Four shards of 250 points. */
const args = [
  'daycare',
  '--over',
  'fine=0..200',
  '--design',
  'sobol',
  '--points',
  '1000',
  '--replicates',
  '1',
];
const few = ['--measure', 'late_per_week', '--from', '17'];
const quiet = ['--workers', '1', '--no-progress'];

const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

describe('workers', () => {
  test('that are killed at random lose no point, do none twice, and give the bytes of one machine', async () => {
    const folder = folderForTest();
    const { stdout } = await fairweather(['sweep', 'plan', ...args, ...few, '--to', 'jobs'], folder);
    expect(stdout).toMatch(/^Planned: 1000 points in 4 shards\./);
    const alone = fairweather(['sweep', ...args, ...few, ...quiet, '--out', 'alone'], folder);
    const work = () => start(['sweep', 'work', 'jobs', ...quiet], folder);
    const claims = () =>
      readdirSync(join(folder, 'jobs/claims')).filter((name) => !name.startsWith('.')).length;
    // Two at a time. Each is killed some time after a shard was taken, and again; the third one comes to the end.
    const worker = async (delays: readonly number[]): Promise<Finished> => {
      for (const delay of delays) {
        const before = claims();
        const child = work();
        while (claims() === before && child.exitCode === null) await aWhile(5);
        await aWhile(delay);
        child.kill('SIGKILL');
        await finished(child);
      }
      return finished(work());
    };
    const ends = await Promise.all([worker([0, 400]), worker([150, 600])]);
    for (const { stdout: said } of ends) expect(said).toContain('All are done: write the result with');
    expect(readdirSync(join(folder, 'jobs/done'))).toHaveLength(4);
    // Run twice: there is nothing to do.
    expect((await finished(work())).stdout).toMatch(/^0 of 4 shards \(0 points\) were run here\./);

    expect((await fairweather(['sweep', 'merge', 'jobs', '--out', 'merged'], folder)).code).toBe(0);
    expect((await alone).code).toBe(0);
    expect(filesOf(join(folder, 'merged'))).toEqual(filesOf(join(folder, 'alone')));
    const again = await fairweather(['sweep', 'merge', 'jobs', '--out', 'merged'], folder);
    expect(again.stderr).toBe('Nothing is left to merge: merged holds this sweep.\n');

    // A machine that computes something else is found, and named.
    const [file] = readdirSync(join(folder, 'jobs/done'));
    const path = join(folder, 'jobs/done', file);
    const [, line] = readFileSync(path, 'utf8').split('\n');
    const { shard, results } = JSON.parse(line);
    results[0].outputs[0][0] += 1e-9;
    writeFileSync(path, `{"machine":"node7","seconds":1}\n${sealed({ shard, results })}\n`);
    const verified = await fairweather(
      ['sweep', 'verify', 'jobs', '--no-progress', '--share', '0.01'],
      folder,
    );
    expect(verified.code).toBe(1);
    expect(verified.stdout).toMatch(/^node7 +1 +1$/m);
    expect(verified.stderr).toMatch(/^fairweather: the digits of node7 differ from those of this machine/);
    const status = await fairweather(['sweep', 'status', 'jobs'], folder);
    expect(status.stdout).toMatch(/^node7 +1 +250 +250$/m);
    expect(status.stdout).toContain('4 of 4 shards are done, 0 are taken and 0 wait.');
  });

  test('that are stopped say what is kept, and give their shard back', async () => {
    const folder = folderForTest();
    await fairweather(['sweep', 'plan', ...args, ...few, '--to', 'jobs'], folder);
    const child = start(['sweep', 'work', 'jobs', ...quiet], folder);
    while (readdirSync(join(folder, 'jobs/claims')).length === 0) await aWhile(5);
    child.kill('SIGINT');
    const { code, stderr } = await finished(child);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /stopped by Ctrl-C; \d+ shards were run here and are kept: the same command goes on\.\n$/,
    );
    const merge = await fairweather(['sweep', 'merge', 'jobs', '--out', 'merged'], folder);
    expect(merge.stderr).toMatch(/\d of 4 shards are not done: run "fairweather sweep work jobs"/);
    expect(merge.code).toBe(2);
  });
});

describe('one sentence refuses', () => {
  test.each([
    [
      'a folder that is not there',
      ['work', 'nowhere'],
      /There is no folder nowhere: make one with "fairweather/,
    ],
    ['a folder without a plan', ['status', '.'], /^fairweather: \. holds no plan of a sweep: make one/],
    [
      'a part that there is not',
      ['work', '.', '--shard', '4/3'],
      /--shard 4\/3: there is no such part; of 3 parts/,
    ],
    ['a part that cannot be read', ['work', '.', '--shard', 'x'], /--shard "x" cannot be read: write i\/n/],
    [
      'no share',
      ['verify', '.', '--share', '2'],
      /--share 2: give a number above 0 and up to 1, such as 0\.01\./,
    ],
    ['an unknown axis', ['plan', 'daycare', '--over', 'fien=1..2', '--to', 'x'], /fien/],
    ['an empty range', ['plan', 'daycare', '--over', 'fine=9:1:1', '--to', 'x'], /fine=9:1:1 is empty/],
  ])('%s', async (_, argv, sentence) => {
    await expectRefused(['sweep', ...argv], sentence);
  });

  test('a plan of another sweep, of another version, or one that was changed', async () => {
    const folder = folderForTest();
    planInFolder(join(folder, 'jobs'), request);
    const plan = ['sweep', 'plan', ...args, ...few, '--to', 'jobs'];
    await expectRefused(plan, /jobs holds the plan of another sweep: name a new folder\./, folder);
    const file = join(folder, 'jobs/plan.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"seed":"queue"', '"seed":"other"'));
    await expectRefused(
      ['sweep', 'work', 'jobs'],
      /The plan in jobs was changed after it was made: plan the sweep again/,
      folder,
    );
    const { checksum: _, ...content } = { ...JSON.parse(text), version: '0.0.9' };
    writeFileSync(file, JSON.stringify({ ...content, checksum: digestOf(JSON.stringify(content)) }));
    await expectRefused(
      ['sweep', 'work', 'jobs'],
      /The plan in jobs was made by Fairweather 0\.0\.9, and this is .*: work with that version/,
      folder,
    );
  });

  test('a folder with something else in it', async () => {
    const folder = folderForTest();
    mkdirSync(join(folder, 'jobs'));
    writeFileSync(join(folder, 'jobs/mine.txt'), 'mine');
    await expectRefused(
      ['sweep', 'plan', ...args, '--to', 'jobs'],
      /jobs holds mine\.txt, and is no new folder: name one that is\./,
      folder,
    );
  });

  test('a result that is not whole, by its name', async () => {
    const folder = planned();
    const queue = openFolder(folder, { lease: 60 });
    const claim = (await queue.claim()) as Claim;
    await queue.done(claim, foundFor(claim.shard), 1);
    const file = join(folder, 'done', `${claim.shard.name}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40));
    await expect(queue.finished()).rejects.toThrow(/\.json was changed or damaged: remove it, and run/);
  });
});

test('--shard and --share are read', () => {
  expect(partOf('3/8')).toEqual({ part: 3, of: 8 });
  expect(shareOf('0.01')).toBe(0.01);
});
