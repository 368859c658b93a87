import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const command = here('../../packages/cli/bin/fairweather.js');
const folder = mkdtempSync(join(tmpdir(), 'fairweather-cluster-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fairweather = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });

test.skipIf(process.platform === 'win32')('the tasks of the array for Slurm run the whole sweep', () => {
  const few = ['--over', 'fine=0,10', '--measure', 'late_per_week', '--replicates', '2'];
  fairweather('sweep', 'plan', 'daycare', ...few, '--to', 'jobs');
  for (const task of ['1', '2']) {
    const { status, stdout, stderr } = spawnSync('bash', [here('slurm.sh'), 'jobs'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        FAIRWEATHER: `${process.execPath} ${command}`,
        SLURM_ARRAY_TASK_ID: task,
        SLURM_ARRAY_TASK_COUNT: '2',
      },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Part ${task} of 2 is done.`);
  }
  expect(fairweather('sweep', 'merge', 'jobs', '--out', 'merged').status).toBe(0);
  expect(existsSync(join(folder, 'merged/points.parquet'))).toBe(true);
});

test('the job for Kubernetes has as many tasks as parts, and calls the command as its help says', () => {
  const job = readFileSync(here('kubernetes.yaml'), 'utf8');
  const [, tasks] = /completions: (\d+)/.exec(job) ?? [];
  expect(job).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${tasks} `);
  const help = fairweather('sweep', 'work', '--help').stdout;
  for (const text of [
    job,
    readFileSync(here('compose.yaml'), 'utf8'),
    readFileSync(here('slurm.sh'), 'utf8'),
  ]) {
    const [line = ''] = /sweep,? work.*(?:\\\n.*)*/.exec(text) ?? [];
    expect(line).not.toBe('');
    for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(help).toContain(option);
  }
});
