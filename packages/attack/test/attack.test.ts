import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../attack.mjs', import.meta.url));

interface Figures {
  readonly inputs: number;
  readonly faults: number;
  readonly kills: number;
  readonly failures: readonly { readonly what: string; readonly command: string; readonly again: string }[];
}

function attack(...flags: string[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const json = join(folder, 'figures.json');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...flags, '--json', json], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => {
      resolve(JSON.parse(readFileSync(json, 'utf8')));
      rmSync(folder, { recursive: true });
    });
  });
}

// Links and file permissions work differently on Windows, as do signals; the commands themselves are tested there too.
test.skipIf(process.platform === 'win32')(
  'a short attack with a fixed seed finds nothing',
  { timeout: 300_000 },
  async () => {
    const { failures, inputs, kills } = await attack(
      ...['--seed', 'npm test', '--inputs', '150', '--kills', '5', '--players', '2'],
    );
    expect(failures).toEqual([]);
    expect(inputs).toBe(150);
    expect(kills).toBeGreaterThanOrEqual(5);
  },
);
