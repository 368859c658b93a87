import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OneNode, startSlurm, whyNoSlurm } from './oneNode.js';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const command = here('../../packages/cli/bin/fairweather.js');
const why = whyNoSlurm();

describe.skipIf(why !== '')(`a Slurm of one node${why && `, which cannot be had here (${why})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-array-'));
  let slurm: OneNode;
  beforeAll(async () => {
    slurm = await startSlurm();
  });
  afterAll(async () => {
    await slurm?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const fairweather = (...args: readonly string[]) =>
    execFileSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  const ask = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: slurm.env }).stdout.trim();
  const filesOf = (name: string) =>
    Object.fromEntries(
      readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'latin1')]),
    );

  test('runs the array of examples/cluster, a task of it twice, to the bytes of one machine', async () => {
    const sweep = ['daycare', '--over', 'fine=0..200', '--design', 'sobol', '--points', '600'];
    const few = [...sweep, '--replicates', '2', '--measure', 'late_per_week', '--from', '17'];
    fairweather('sweep', 'plan', ...few, '--to', 'jobs');
    const env = { ...slurm.env, FAIRWEATHER: `${process.execPath} ${command}` };
    const [job] = execFileSync('sbatch', ['--parsable', '--array=1-2', here('slurm.sh'), 'jobs'], {
      cwd: folder,
      encoding: 'utf8',
      env,
    })
      .trim()
      .split(';');
    // A node that fails gives its task back to Slurm, which starts it again.
    const stateOf = (task: string) => ask('squeue', '--noheader', '--format=%T', `--jobs=${task}`);
    while (stateOf(`${job}_1`) === 'PENDING') await pause(100);
    ask('scontrol', 'requeue', `${job}_1`);
    while (/PENDING|RUNNING|COMPLETING|REQUEUE/.test(stateOf(job))) {
      // It would wait two minutes before it starts a task again.
      if (stateOf(`${job}_1`) === 'PENDING') ask('scontrol', 'update', `jobid=${job}_1`, 'starttime=now');
      await pause(200);
    }
    expect(ask('scontrol', 'show', 'job', `${job}_1`)).toContain('Restarts=1 ');
    for (const task of [1, 2])
      expect(readFileSync(join(folder, `slurm-${job}_${task}.out`), 'utf8')).toContain(
        `Part ${task} of 2 is done.`,
      );
    fairweather('sweep', 'merge', 'jobs', '--out', 'merged');
    fairweather('sweep', ...few, '--workers', '1', '--no-progress', '--out', 'alone');
    expect(filesOf('merged')).toEqual(filesOf('alone'));
  });
});
