import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newerThanBundle, newerThanWorker, refuseStale } from './support/bundleAge.js';
import { folderForTest } from './support/fairweather.js';

test('the command and the script of the workers are as new as what they are made of', () => {
  expect(newerThanBundle()).toBeUndefined();
  expect(newerThanWorker()).toBeUndefined();
});

test('a file that was built after the command is found, however deep, and named with the remedy', () => {
  const folder = folderForTest();
  const dist = join(folder, 'dist/deep');
  mkdirSync(dist, { recursive: true });
  const [made, older, newer] = [join(folder, 'main.js'), join(dist, 'older.js'), join(dist, 'newer.js')];
  for (const [file, seconds] of [
    [made, 1000],
    [older, 1000],
    [newer, 1001],
    [join(dist, 'newer.d.ts'), 1002],
  ] as const) {
    writeFileSync(file, '');
    utimesSync(file, seconds, seconds);
  }
  expect(newerThanBundle([join(folder, 'dist')], made)).toBe(newer);
  expect(() => refuseStale(newer)).toThrow('newer.js is newer than the command that was made of it');
  utimesSync(newer, 999, 999);
  expect(newerThanBundle([join(folder, 'dist')], made)).toBeUndefined();
});
