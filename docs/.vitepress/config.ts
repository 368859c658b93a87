import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@fairweather/scenarios';
import { defineConfig } from 'vitepress';
import { headingAnchor } from '../site/headingAnchor.js';
import { repositoryLinks } from '../site/repositoryLinks.js';
import { sidebar } from '../site/sidebar.js';
import { writeScenarioPages } from '../site/writeScenarioPages.js';

const pages = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { description } = JSON.parse(readFileSync(join(pages, '../package.json'), 'utf8'));

// Vitepress looks for pages after this file has run, so the scenario pages are there in time.
writeScenarioPages(join(pages, 'scenarios'), catalogue);

export default defineConfig({
  title: 'Fairweather',
  description,
  lang: 'en-GB',
  cleanUrls: false,
  markdown: {
    anchor: { slugify: headingAnchor },
    config: (md) => repositoryLinks(md, pages),
  },
  // The search index, which is loaded only when somebody searches, is the largest chunk.
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  themeConfig: {
    nav: [
      { text: 'Tutorial', link: '/tutorial' },
      { text: 'Scenarios', link: '/scenarios/' },
      { text: 'Mechanism', link: '/mechanism' },
      { text: 'Reference', link: '/reference/' },
    ],
    sidebar: sidebar(pages),
    outline: [2, 3],
    docFooter: { prev: false, next: false },
    search: { provider: 'local' },
  },
});
