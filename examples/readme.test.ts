import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from './support/runCommandLine.js';
import { runExample } from './support/runExample.js';
import { codeSamples, commandSamples } from './support/samples.js';

const examples = fileURLToPath(new URL('.', import.meta.url));
const readme = readFileSync(join(examples, '../README.md'), 'utf8');
const folder = mkdtempSync(join(examples, '.readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the code for analysts runs unchanged, and the fine leaves about eleven more late pick-ups per week', () => {
  const [{ text }] = codeSamples(readme);
  writeFileSync(join(folder, 'sample.ts'), text);
  const [mean, low, high] = runExample(join(basename(folder), 'sample.ts'))[0]
    .split(' ')
    .map(Number);
  expect(mean).toBeGreaterThan(10);
  expect(mean).toBeLessThan(12.5);
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
});

const commands = commandSamples(readme).map(({ text }) => text);

test('the README shows the command', () => expect(commands.length).toBeGreaterThanOrEqual(5));

test.each(commands)('%s', (line) => {
  expect(runCommandLine(line, folder).length).toBeGreaterThan(100);
});
