import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fairweather-worlds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the study, small', () => {
  const args = [here('../run.mjs'), here('manyWorlds.ts'), '64', '4', folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

  test('compares four arms of each decision, and draws a chart of each', () => {
    expect(stderr).toBe('');
    expect(rows.filter((row) => row.length === 4 && row[2].startsWith('good'))).toHaveLength(8);
    for (const name of ['fine', 'favour'])
      expect(readFileSync(join(folder, `${name}.svg`), 'utf8')).toContain(
        '16 worlds, 4 replicates of each arm',
      );
  });

  test('finds one arm at least with the least regret, and none with less than none', () => {
    for (const name of ['fine', 'favour']) {
      const regrets = rows
        .filter(([study, , , regret]) => study === name && regret.startsWith('regret'))
        .map(([, , , regret]) => Number(/regret ([\d.]+)/.exec(regret)?.[1]));
      expect(Math.min(...regrets)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...regrets)).toBeGreaterThan(Math.min(...regrets));
    }
  });
});
