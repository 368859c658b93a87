import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../../..');
const LONGEST = 120;

/** The files of a folder that people write, and not a program. */
function written(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|bundle|site|reports|coverage|\..*)$/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? written(path) : /\.(ts|tsx|m?js|css|html)$/.test(entry.name) ? [path] : [];
  });
}

test('no line of code or comment has over 120 characters', () => {
  const files = ['packages', 'examples', 'docs', 'notebooks'].flatMap((name) =>
    written(join(repository, name)),
  );
  expect(files.length).toBeGreaterThan(500);
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => ([...line].length > LONGEST ? [`${file}:${i + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
