import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asJupyterHasIt, printedIn, runInKernel, TEST_LIMIT } from './runInKernel.js';

const notebooks = fileURLToPath(new URL('..', import.meta.url));
const LAUNCH = 'jupyter/kernels/tslab/launch.cjs';

let repository: string;
let copy: string;

// The notebooks as cloned, with nothing installed.
beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'fairweather-clone-')));
  copy = join(repository, 'notebooks');
  mkdirSync(copy);
  for (const part of ['jupyter', 'package.json']) {
    cpSync(join(notebooks, part), join(copy, part), { recursive: true });
  }
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

const remedy = () =>
  `Fairweather is not set up yet: run "npm start" once in ${repository}, then restart the kernel.\n`;

test('the kernel of a repository that was only cloned leaves with the remedy in one sentence', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(copy, LAUNCH), 'kernel'], {
    cwd: copy,
    encoding: 'utf8',
    env: asJupyterHasIt(process.env),
    timeout: 20_000,
  });
  expect({ status, stderr, stdout }).toEqual({ status: 1, stderr: remedy(), stdout: '' });
});

/** Installs as pnpm does: by links. */
function link(name: string, target: string): void {
  const place = join(copy, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}

test('where nothing was built, each cell tells the remedy in one sentence', { timeout: TEST_LIMIT }, () => {
  const installed = createRequire(join(notebooks, 'package.json'));
  link('tslab', dirname(installed.resolve('tslab/package.json')));
  for (const name of ['charts', 'core', 'evidence', 'notebook', 'report', 'scenarios']) {
    const unbuilt = join(repository, 'packages', name);
    cpSync(join(notebooks, '../packages', name, 'package.json'), join(unbuilt, 'package.json'));
    link(`@fairweather/${name}`, unbuilt);
  }
  const run = runInKernel([`import { show } from '@fairweather/notebook';`], { notebooks: copy });
  expect(run.failure).toBeNull();
  expect(run.cells.map(({ status }) => status)).toEqual(['error']);
  expect(printedIn(run)).toBe(remedy());
});

test('a package that the notebooks need and that is not built is one that the test above leaves unbuilt', () => {
  const { dependencies } = JSON.parse(readFileSync(join(notebooks, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies).sort()).toEqual(
    ['charts', 'core', 'evidence', 'notebook', 'report', 'scenarios'].map((name) => `@fairweather/${name}`),
  );
});
