import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { outcomeDigest, runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { packageManager: tool, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly packageManager: string;
  readonly version: string;
};
const names = ['core', 'scenarios', 'evidence', 'charts', 'report', 'sweep', 'notebook', 'cli'];
const folder = mkdtempSync(join(tmpdir(), 'fairweather-installed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program of a user, with neither DOM nor Node types. (The doors "tools" and "workers" show types that need DOM.) */
const program = `
import { outcomeDigest, runReplicates } from '@fairweather/core';
import { drawPeople } from '@fairweather/core/engine';
import { daycare } from '@fairweather/scenarios';

declare const console: { log(text: string): void };
export const people: typeof drawPeople = drawPeople;
console.log(outcomeDigest(runReplicates(daycare, { seed: 'installed', replicates: 3 })));
`;

const inFolder = (file: string, args: readonly string[]) =>
  execFileSync(file, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

describe('the packages, packed and installed by npm into an empty folder', () => {
  beforeAll(() => {
    const all = names.map((name) => `--filter=@fairweather/${name}`);
    execFileSync('npx', ['--yes', tool, ...all, 'pack', '--pack-destination', folder], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const settings = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [] };
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...settings, skipLibCheck: false }, files: ['program.ts'] }),
    );
    writeFileSync(join(folder, 'program.ts'), program);
    const packed = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
    inFolder('npm', ['install', '--no-audit', '--no-fund', ...packed.map((file) => `./${file}`)]);
  }, 240_000);

  // In this order: the program of the last one is run below.
  test.each(['typescript-5.4', 'typescript'])(
    'compile with %s under the strictest settings, without types of a browser or of Node',
    (compiler) => {
      const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
      expect(inFolder(process.execPath, [tsc, '-p', '.'])).toBe('');
    },
    60_000,
  );

  test('bring a core for browsers that is small', () => {
    const file = join(folder, 'node_modules/@fairweather/core/dist/standalone/core.js');
    // All doors of core, both kernels and the worker: 71 kB today, as servers send them.
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(80_000);
  });

  test('give the digits of this repository', () => {
    const digest = outcomeDigest(runReplicates(daycare, { seed: 'installed', replicates: 3 }));
    expect(inFolder(process.execPath, ['program.js']).trim()).toBe(digest);
  });

  test('bring the command', () => {
    const command = join('node_modules', '@fairweather', 'cli', 'bin', 'fairweather.js');
    expect(inFolder(process.execPath, [command, 'list'])).toContain('daycare: The day-care fine');
    // Few users need DuckDB, and 70 MB are not installed for the others.
    writeFileSync(join(folder, 'points.csv'), 'fine\n0\n');
    const query = [command, 'query', 'select 1', '--in', '.'];
    expect(spawnSync(process.execPath, query, { cwd: folder, encoding: 'utf8' }).stderr).toMatch(
      /^fairweather: A query needs another package: run "npm install @duckdb\/node-api" where Fairweather is/,
    );
  });

  test.each(names)('@fairweather/%s has nothing in its package.json that publint warns of', async (name) => {
    const pkgDir = join(folder, 'node_modules', '@fairweather', name);
    const { messages } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
  });

  test.each(names)('@fairweather/%s brings its readme and its licence, and no map of sources', (name) => {
    const files = readdirSync(join(folder, 'node_modules', '@fairweather', name), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']));
    expect(files.filter((file) => /\.(map|tsbuildinfo)$/.test(file))).toEqual([]);
    // Core has both kernels three times: in its modules, in the worker and in the file for pages without a bundler.
    expect(statSync(join(folder, `fairweather-${name}-${version}.tgz`)).size).toBeLessThan(400_000);
  });
});
