import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, fairweather, finished, folderForTest, start } from './support/fairweather.js';
import { contents } from './support/resultUnderFault.js';

const long = ['run', 'daycare', '--replicates', '100000', '--workers', '2'];

/** On Windows, a signal from outside ends a process without a message. */
const posix = test.skipIf(process.platform === 'win32');

const said = {
  SIGINT: 'stopped by Ctrl-C; ',
  SIGTERM: 'stopped; ',
  SIGHUP: 'stopped, since its terminal was closed; ',
} as const;
const signals = Object.keys(said) as (keyof typeof said)[];

/** Starts a long run and waits until it has begun. */
async function begun(folder: string) {
  const child = start([...long, '--out', 'result'], folder);
  await new Promise<void>((resolve) => child.stderr?.once('data', () => resolve()));
  return { child, end: finished(child) };
}

posix.each(signals)(
  '%s in the middle is answered with a sentence, exit code 1, and nothing half-written',
  async (signal) => {
    const folder = folderForTest();
    const { child, end } = await begun(folder);
    child.kill(signal);
    const { code, stdout, stderr } = await end;
    expect(stderr).toContain(
      `fairweather: ${said[signal]}nothing was written, and earlier results are as they were: run it again ` +
        `when you like.\n`,
    );
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  },
);

posix.each(signals)('%s is answered so while the program is still being loaded', async (SIGNAL) => {
  const folder = folderForTest();
  const preload = new URL('support/signalWhileLoading.mjs', import.meta.url).href;
  const { code, stdout, stderr } = await fairweather(['run', 'daycare', '--out', 'result'], folder, {
    NODE_OPTIONS: `--import ${preload}`,
    SIGNAL,
  });
  expect(stderr).toContain(`fairweather: ${said[SIGNAL]}nothing was written`);
  expect(stdout).toBe('');
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

posix('a second Ctrl-C ends the run at once, and an earlier result is as it was', async () => {
  const folder = folderForTest();
  await fairweather(['run', 'daycare', '--replicates', '2', '--out', 'result'], folder);
  const before = contents(folder);
  const { child, end } = await begun(folder);
  const sent = Date.now();
  child.kill('SIGINT');
  child.kill('SIGINT');
  const { code, stdout } = await end;
  expect(Date.now() - sent).toBeLessThan(5_000);
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  expect(contents(folder)).toEqual(before);
});

posix('a closed standard input changes nothing', async () => {
  const folder = folderForTest();
  const line = `exec "$0" "$@" <&-`;
  const args = [
    process.execPath,
    command,
    'run',
    'daycare',
    '--replicates',
    '2',
    '--no-progress',
    '--out',
    'result',
  ];
  const { code, stderr } = await finished(spawn('/bin/sh', ['-c', line, ...args], { cwd: folder }));
  expect(stderr).toBe('Written to result: open result/report.html in a browser.\n');
  expect(code).toBe(0);
});

test('a reader that goes away ends the command with a sentence', async () => {
  const child = start(['run', 'daycare', '--replicates', '20', '--format', 'json', '--no-progress']);
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toMatch(/whoever read standard output stopped early; to keep everything, use --out\.\n$/);
  expect(code).toBe(1);
});

test('an earlier result stays as it was when a new run cannot start', async () => {
  const folder = folderForTest();
  const out = join(folder, 'result');
  await fairweather(['run', 'daycare', '--replicates', '2', '--out', out]);
  const before = readdirSync(out);
  const { code } = await fairweather(['run', 'daycare', '--set', 'fine=abc', '--out', out]);
  expect(code).toBe(2);
  expect(readdirSync(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['result']);
});
