import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMarkdownRenderer, disposeMdItInstance, type MarkdownEnv } from 'vitepress';
import { expect, test } from 'vitest';
import { repositoryLinks } from '../repositoryLinks.js';

const pages = fileURLToPath(new URL('../..', import.meta.url));
// VitePress keeps one renderer for a process, which another file may have made.
disposeMdItInstance();
const markdown = await createMarkdownRenderer(pages, { config: (md) => repositoryLinks(md, pages) });

/** The HTML of a line that stands in docs/fit.md. */
function render(line: string): string {
  const env: MarkdownEnv = { path: join(pages, 'fit.md'), relativePath: 'fit.md', cleanUrls: false };
  return markdown.render(line, env).trim();
}

test('a link out of the pages becomes code, with the path from the top of the repository', () => {
  expect(render('[simulate.ts](../examples/fit-your-own/simulate.ts) makes them')).toBe(
    '<p><code title="examples/fit-your-own/simulate.ts">simulate.ts</code> makes them</p>',
  );
});

test('two of them in a line both do', () => {
  expect(render('[a](../README.md), [b](../LICENSE)')).toBe(
    '<p><code title="README.md">a</code>, <code title="LICENSE">b</code></p>',
  );
});

test('a link among the pages, to a section or to another site stays a link', () => {
  expect(render('[theories](theories.md)')).toContain('href="./theories.html"');
  expect(render('[below](#below)')).toContain('href="#below"');
  expect(render('[study](https://doi.org/10.1086/468061)')).toContain(
    'href="https://doi.org/10.1086/468061"',
  );
});

test('a link out of the pages that leads nowhere stops the build', () => {
  expect(() => render('[gone](../packages/nowhere.ts)')).toThrow(
    'links to ../packages/nowhere.ts, which does not exist: fix the link',
  );
});
