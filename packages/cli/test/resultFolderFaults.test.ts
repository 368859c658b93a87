import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';
import { contents, faultyFs } from './support/resultUnderFault.js';

describe('the command itself', () => {
  const run = (parent: string, seed: string, fault?: string) =>
    fairweather(
      ['run', 'daycare', '--replicates', '2', '--no-arm', '--no-progress', '--seed', seed, '--out', 'result'],
      parent,
      fault === undefined ? {} : { NODE_OPTIONS: `--import ${faultyFs}`, FAULT: fault },
    );

  test.skipIf(process.platform === 'win32')(
    'is put right by verify after a kill between the two renames',
    async () => {
      const parent = folderForTest();
      expect((await run(parent, 'one')).code).toBe(0);
      const before = contents(join(parent, 'result'));
      expect((await run(parent, 'two', 'kill:renameSync:2')).code).toBe(null);
      expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.fairweather-/)]);
      const { code, stdout } = await fairweather(['verify', join('result', 'manifest.json')], parent);
      expect(stdout).toContain('Every file is the same, byte for byte.');
      expect(code).toBe(0);
      expect(contents(join(parent, 'result'))).toEqual(before);
      expect(readdirSync(parent)).toEqual(['result']);
    },
  );

  test('prints the results if the disk is full, and ends with 1', async () => {
    const parent = folderForTest();
    const { code, stdout, stderr } = await run(parent, 'one', 'full:writeFileSync:3');
    expect(stderr).toMatch(/^fairweather: cannot write --out result \(ENOSPC\): the disk is full: [^\n]*\n/);
    expect(stdout).toContain('Late pick-ups');
    expect(code).toBe(1);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('two runs into one folder at the same time leave one result, whole', async () => {
    const parent = folderForTest();
    const ends = await Promise.all(['one', 'two', 'three'].map((seed) => run(parent, seed)));
    for (const { code, stderr } of ends)
      expect([code, stderr]).toEqual(
        code === 0
          ? [0, expect.stringContaining('Written to result')]
          : [1, expect.stringContaining('another run wrote there at the same moment')],
      );
    const { code } = await fairweather(['verify', join('result', 'manifest.json')], parent);
    expect(code).toBe(0);
    expect(readdirSync(parent)).toEqual(['result']);
  });
});
