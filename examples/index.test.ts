import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const page = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test('the page lists every example once, and nothing else', () => {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'support')
    .map(({ name }) => name);
  const listed = [...page.matchAll(/^\| \[([\w-]+)\]\(\1\)/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(folders.sort());
});
