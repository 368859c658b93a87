import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../attack.mjs', import.meta.url));

interface Figures {
  readonly inputs: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byFault: Readonly<Record<string, number>>;
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
  'a short attack of every kind with a fixed seed finds nothing',
  { timeout: 300_000 },
  async () => {
    const { failures, inputs, byKind, byFault } = await attack(
      ...['--seed', 'npm test', '--inputs', '50', '--kills', '3', '--players', '2'],
    );
    expect(failures).toEqual([]);
    expect(inputs).toBe(50);
    expect(Object.keys(byKind).sort()).toEqual([
      ...['arms and values', 'command line', 'counts file', 'manifest', 'out folder'],
      ...['policy file', 'scenario file', 'studio link', 'valid scenario'],
    ]);
    // At random moments and at a write, a run and a sweep.
    expect(byFault).toMatchObject({ kill: 2, 'kill at a write': 1, 'refused write': 2, 'dying threads': 1 });
  },
);
