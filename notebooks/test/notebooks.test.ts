import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OPEN } from './testNotebook.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));

test('each notebook has a test of its own', () => {
  expect(files).toContain('01-the-fine.ipynb');
  for (const file of files) {
    const own = readFileSync(`${folder}/test/each/${file.replace('.ipynb', '.test.ts')}`, 'utf8');
    expect(own).toContain(`testNotebook('${file}')`);
  }
});

test('README.md tells the same way to the kernel as the notebooks, and names each of them', () => {
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  expect(readme).toContain(`\n${OPEN}\n`);
  for (const file of files) expect(readme).toContain(`](${file})`);
});
