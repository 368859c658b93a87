import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

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

/** What is read of a file; the schemas of Kubernetes and of Compose are far larger. */
interface Read {
  readonly [name: string]: Read;
}
const text = (file: string) => readFileSync(here(file), 'utf8');
const yaml = (file: string): Read => parse(text(file), { strict: true, uniqueKeys: true });

test('the job for Kubernetes is one, has as many tasks as parts, and mounts the volume that it names', () => {
  const job = yaml('kubernetes.yaml');
  expect([job.apiVersion, job.kind]).toEqual(['batch/v1', 'Job']);
  expect(Object.keys(job.spec).sort()).toEqual([
    'backoffLimit',
    'completionMode',
    'completions',
    'parallelism',
    'template',
  ]);
  const { completions, completionMode, template } = job.spec;
  expect(completionMode).toBe('Indexed');
  const { containers, volumes, restartPolicy } = template.spec;
  expect(['OnFailure', 'Never']).toContain(restartPolicy);
  expect(containers).toHaveLength(1);
  expect(containers[0].command[2]).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${completions} `);
  expect(containers[0].volumeMounts[0].name).toBe(volumes[0].name);
});

test('the services of Compose use the container file, and a volume and a service that there are', () => {
  const { services, volumes, ...rest } = yaml('compose.yaml');
  expect(rest).toEqual({});
  const { worker, database } = services;
  expect(text(worker.build.dockerfile as unknown as string)).toContain('ENTRYPOINT');
  expect(Object.keys(services)).toEqual(expect.arrayContaining(worker.depends_on as unknown as string[]));
  expect(Object.keys(volumes)).toContain(String(database.volumes[0]).split(':')[0]);
  expect(worker.environment.PGPASSWORD).toBe(database.environment.POSTGRES_PASSWORD);
});

test('the container file has a Node that the command takes, the packages that queues need, and its name', () => {
  const cli = JSON.parse(readFileSync(here('../../packages/cli/package.json'), 'utf8'));
  const container = text('Containerfile');
  const [, node] = /^FROM node:(\d+)-slim$/m.exec(container) ?? [];
  expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(cli.engines.node)?.[0]));
  const queues = Object.keys(cli.peerDependencies).filter((name) => !name.includes('duckdb'));
  for (const name of queues) expect(container).toMatch(new RegExp(`npm install .* ${name}( |$)`, 'm'));
  expect(container).toContain(`ENTRYPOINT ["${Object.keys(cli.bin)[0]}"]`);
  // Of all packages, pnpm would also pack those that nobody publishes, with all that they need.
  expect(container).toContain('pnpm --filter "@fairweather/cli..." pack');
});

test('all of them call the command as its help says', () => {
  const help = fairweather('sweep', 'work', '--help').stdout;
  for (const file of ['kubernetes.yaml', 'compose.yaml', 'slurm.sh']) {
    const [line = ''] = /sweep,? work.*(?:\\\n.*)*/.exec(text(file)) ?? [];
    expect(line).not.toBe('');
    for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(help).toContain(option);
  }
});
