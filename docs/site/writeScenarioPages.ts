import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddDocument } from '@fairweather/report';
import type { CatalogueEntry } from '@fairweather/scenarios';
import { markdownTable } from './markdownTable.js';
import { scenarioPage } from './scenarioPage.js';

/** Writes a page for each scenario, another with its ODD document, and a list of them into a folder of their own. */
export function writeScenarioPages(folder: string, entries: readonly CatalogueEntry[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const entry of entries) {
    writeFileSync(join(folder, `${entry.name}.md`), scenarioPage(entry));
    writeFileSync(join(folder, `${entry.name}-odd.md`), oddDocument(entry.scenario, entry.study));
  }
  writeFileSync(join(folder, 'index.md'), `# Scenarios\n\n${listOf(entries)}\n`);
}

function listOf(entries: readonly CatalogueEntry[]): string {
  return markdownTable(
    ['scenario', 'story'],
    entries.map(({ name, scenario }) => [`[${scenario.title}](./${name}.md)`, scenario.story]),
  );
}
