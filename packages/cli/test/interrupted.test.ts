import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fairweather, finished, folderForTest, start } from './support/fairweather.js';

const long = ['run', 'daycare', '--replicates', '100000', '--workers', '2'];

test.skipIf(process.platform === 'win32')(
  'Ctrl-C in the middle says so, ends with 1 and leaves nothing half-written',
  async () => {
    const folder = folderForTest();
    const child = start([...long, '--out', join(folder, 'result')]);
    await new Promise<void>((resolve) => child.stderr?.once('data', () => resolve()));
    const end = finished(child);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end;
    expect(stderr).toMatch(/stopped by Ctrl-C; nothing was written/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  },
);

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
