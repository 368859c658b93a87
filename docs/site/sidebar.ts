import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@fairweather/scenarios';
import type { DefaultTheme } from 'vitepress';
import { pageTitle } from './pageTitle.js';

/** The hand-written pages by purpose: to learn, to do, to understand, to take part. */
export const sections: Readonly<Record<string, readonly string[]>> = {
  Learn: ['tutorial'],
  'How to': [
    'studio',
    'library',
    'sweep',
    'from-pandas',
    'from-mesa',
    'add-a-scenario',
    'fit',
    'trade',
    'partnership',
    'charts',
  ],
  Explanation: ['mechanism', 'theories', 'evidence', 'anova', 'statistics'],
  'The project': ['architecture', 'decisions', 'performance', 'reliability', 'limits'],
};

/** The packages that have a reference. */
export const packages = ['core', 'scenarios', 'evidence', 'charts', 'report', 'sweep', 'notebook'] as const;

/** The list of all pages; the names are the titles of the pages. */
export function sidebar(folder: string): DefaultTheme.SidebarItem[] {
  const titled = (page: string) => pageTitle(readFileSync(join(folder, `${page}.md`), 'utf8'));
  const [learn, howTo, explanation, project] = Object.entries(sections).map(([text, pages]) => ({
    text,
    items: pages.map((page) => ({ text: titled(page), link: `/${page}` })),
  }));
  const scenarios = {
    text: 'Scenarios',
    link: '/scenarios/',
    items: catalogue.map(({ name, scenario }) => ({ text: scenario.title, link: `/scenarios/${name}` })),
  };
  const reference = {
    text: 'Reference',
    link: '/reference/',
    items: packages.map((name) => ({
      text: `@fairweather/${name}`,
      link: `/reference/@fairweather/${name}/`,
    })),
  };
  return [learn, howTo, scenarios, explanation, reference, project];
}
