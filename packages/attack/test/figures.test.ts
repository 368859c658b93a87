import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const { writeFigures } = await import(new URL('../src/figures.mjs', import.meta.url).href);

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const page = join(folder, 'page.md');
const figures = {
  ...{ seed: '7', inputs: 3, asProcess: 1, byKind: { manifest: 3 }, byCode: { 2: 3 } },
  ...{ faults: 2, kills: 1, byFault: { kill: 2 }, skipped: [], seconds: 9 },
  failures: [{ what: 'x', kind: 'fault', command: '', again: 'npm run attack -- --seed 7 --only kill/1' }],
};

test('the figures take the place between two marks of a page, and the rest stays', () => {
  const [start, end] = ['<!-- attack: written by "npm run attack -- --write" -->', '<!-- /attack -->'];
  writeFileSync(page, `before\n${start}\nold\n${end}\nafter\n`);
  writeFigures(page, figures);
  const text = readFileSync(page, 'utf8');
  expect(text.startsWith(`before\n${start}\nSeed 7: 3 inputs`)).toBe(true);
  expect(text.endsWith(`| kill | 2 | 1 |\n${end}\nafter\n`)).toBe(true);
  expect(text).toContain('| manifest | 3 | 0 |');
  expect(text).not.toContain('old');
});

test('a page without the marks is left alone, with a sentence', () => {
  writeFileSync(page, 'nothing here');
  expect(() => writeFigures(page, figures)).toThrow(/has no place for the figures/);
  expect(readFileSync(page, 'utf8')).toBe('nothing here');
});
