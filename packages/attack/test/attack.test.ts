import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

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
describe
  .skipIf(process.platform === 'win32')
  .concurrent('a short attack with a fixed seed finds nothing', () => {
    const seed = ['--seed', 'npm test', '--players', '1'];

    test('by inputs of every kind', { timeout: 300_000 }, async () => {
      const { failures, inputs, byKind } = await attack(...seed, '--inputs', '50', '--kills', '0');
      expect(failures).toEqual([]);
      expect(inputs).toBe(50);
      expect(Object.keys(byKind).sort()).toEqual([
        ...['arms and values', 'command line', 'counts file', 'manifest', 'module'],
        ...['out folder', 'policy file', 'scenario file', 'studio link', 'valid scenario'],
      ]);
    });

    // Of a run and of a sweep in turn.
    test('by kills, refused writes, dying threads and strange surroundings', {
      timeout: 300_000,
    }, async () => {
      const { failures, byFault } = await attack(...seed, '--inputs', '0', '--kills', '2');
      expect(failures).toEqual([]);
      expect(byFault).toMatchObject({
        kill: 1,
        'kill at a write': 1,
        'refused write': 1,
        'dying threads': 1,
      });
      const others = ['places', 'streams', 'surroundings', 'together'].map((kind) => byFault[kind] ?? 0);
      expect(others.reduce((sum, tried) => sum + tried)).toBe(3);
    });
  });
