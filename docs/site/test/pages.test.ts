import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headingAnchor } from '../headingAnchor.js';
import { packages, sections, sidebar } from '../sidebar.js';

const docs = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
const text = (page: string) => readFileSync(join(docs, page), 'utf8');

test('the list at the side has every page once', () => {
  const listed = Object.values(sections).flat();
  expect(listed.map((page) => `${page}.md`).sort()).toEqual(
    pages.filter((page) => page !== 'index.md').sort(),
  );
});

test('pages are listed by their titles', () => {
  expect(sidebar(docs)[0].items).toEqual([{ text: 'Your first 15 minutes', link: '/tutorial' }]);
});

test('the reference has a section for each package that others import', () => {
  const folders = readdirSync(join(docs, '../packages')).filter(
    (name) => !['attack', 'cli', 'mutants', 'studio'].includes(name),
  );
  expect([...packages].sort()).toEqual(folders.sort());
});

// The build looks for dead links to pages, and not for sections that are not there.
test.each(pages)('the links to sections in docs/%s have sections', (page) => {
  for (const [, file, anchor] of text(page).matchAll(/\]\(([\w-]+\.md)?#([^)]+)\)/g)) {
    const anchors = [...text(file ?? page).matchAll(/^#+ (.+)$/gm)].map(([, title]) => headingAnchor(title));
    expect(anchors).toContain(anchor);
  }
});
