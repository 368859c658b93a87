import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { ownFiles } from '../../src/results/ownFiles.js';
import { type Finished, finished } from './fairweather.js';

const besides = (file: string) => new URL(file, import.meta.url);

/** The module that makes Node fail at a change of the file system. */
export const faultyFs = besides('faultyFs.mjs').href;

/**
 * Writes a result that says a word into `result`, in a separate process with a fault; see faultyFs.mjs.
 */
export function writeResult(parent: string, word: string, fault = 'none:*:0'): Promise<Finished> {
  const script = fileURLToPath(besides('writeResult.mjs'));
  return finished(
    spawn(process.execPath, ['--import', faultyFs, script, 'result', word], {
      cwd: parent,
      env: { ...process.env, FAULT: fault },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** The word in every file of `result`; undefined if there is no result. Fails on a result that is not whole. */
export function wordOfWhole(parent: string): string | undefined {
  const folder = join(parent, 'result');
  if (!existsSync(folder)) return undefined;
  expect(ownFiles(folder)).toEqual({ own: ['manifest.json', 'measures.csv', 'report.html'] });
  const { word } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { word: string };
  expect(readFileSync(join(folder, 'measures.csv'), 'utf8')).toBe(`${word},1\n`.repeat(1000));
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(`<p>${word}</p>\n`);
  return word;
}

/** Every path below a folder, with the contents of the files. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'utf8') : ''];
    }),
  );
}
