import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CatalogueEntry } from '@fairweather/scenarios';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeScenarioPages } from '../../../docs/site/writeScenarioPages.js';
import { fencedBlocks } from '../../../examples/support/fencedBlocks.js';
import { deMechanism } from '../src/words/deMechanism.js';
import { findChromium } from './support/chromium.js';
import { computed, go, inChromium, steps, unfold } from './support/studio.js';
import { textsOf } from './support/textsOf.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const door = (file: string) => join(repository, 'packages/core/dist', file);
/** The entry points of core through which the copy imports it. */
const doors: Readonly<Record<string, string>> = {
  '@fairweather/core': door('index.js'),
  '@fairweather/core/engine': door('engine.js'),
  '@fairweather/core/tools': door('tools.js'),
};
const guide = readFileSync(join(repository, 'docs/add-a-scenario.md'), 'utf8').replace(/\r\n/g, '\n');

/** Words of another story. */
const OTHER = /\b(late|lateness|pick-ups?|centres?|parents?|fined?)\b|Kita|Eltern|Verspätung|zu spät/gi;
const othersIn = (text: string) => [...new Set(text.match(OTHER) ?? [])];

const scratch = mkdtempSync(join(tmpdir(), 'fairweather-add-'));
const source = join(scratch, 'src');
const compiled = join(scratch, 'scenarios', 'index.js');
const hook = join(scratch, 'hook.mjs');
const command = join(scratch, 'command.mjs');
const studio = join(scratch, 'studio') + sep;
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the scenarios, changed as the guide says. */
function followGuide(): void {
  cpSync(join(repository, 'packages/scenarios/src'), source, { recursive: true });
  for (const { language, text } of fencedBlocks(guide)) {
    const [, file] = /^\/\/ packages\/scenarios\/src\/([\w.]+)\n/.exec(text) ?? [];
    if (language !== 'typescript' || !file)
      throw new Error(`The guide has a block that says no file: ${text}`);
    if (file !== 'catalogue.ts') writeFileSync(join(source, file), text);
    else {
      const [imports, line] = text.split('\n\n');
      const catalogue = readFileSync(join(source, file), 'utf8');
      writeFileSync(join(source, file), `${imports}\n${catalogue.replace(/^\];/m, () => `${line}];`)}`);
    }
  }
}

/** Compiles the copy, and makes Node load it in place of the package. */
function compile(): void {
  const settings = {
    extends: join(repository, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      rootDir: source,
      outDir: join(scratch, 'scenarios'),
      paths: Object.fromEntries(
        Object.entries(doors).map(([name, file]) => [name, [file.replace(/\.js$/, '.d.ts')]]),
      ),
    },
    include: [source],
  };
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(settings));
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', scratch], { encoding: 'utf8' });
  expect(stdout).toBe('');
  const places = {
    ...Object.fromEntries(Object.entries(doors).map(([name, file]) => [name, pathToFileURL(file).href])),
    '@fairweather/scenarios': pathToFileURL(compiled).href,
  };
  const resolve = `const places = ${JSON.stringify(places)};
    export const resolve = (name, context, next) => next(places[name] ?? name, context);`;
  writeFileSync(
    hook,
    `import { register } from 'node:module';
    register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(resolve))});`,
  );
}

/** The command in its many files: in its bundle, the scenarios are those of the repository. */
function writeCommand(): void {
  const main = pathToFileURL(join(repository, 'packages/cli/dist/main.js')).href;
  writeFileSync(
    command,
    `import { main } from ${JSON.stringify(main)};
    await main(process.argv, new AbortController().signal);`,
  );
}

/** Builds the page of the studio with the copy in place of the package. */
async function buildStudio(): Promise<void> {
  const root = join(repository, 'packages/studio');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@fairweather\/scenarios$/, replacement: compiled },
        ...Object.entries(doors).map(([name, replacement]) => ({
          find: new RegExp(`^${name}$`),
          replacement,
        })),
      ],
    },
    build: { outDir: studio, emptyOutDir: true },
  });
}

beforeAll(async () => {
  followGuide();
  compile();
  writeCommand();
  if (findChromium()) await buildStudio();
});

/** The output of Node with the copy in place of the package. */
function node(...words: string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hook).href, ...words],
    { encoding: 'utf8', cwd: scratch },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

const fairweather = (...words: string[]) => node(command, ...words);

/** The new scenario's entry in the catalogue of the copy. */
function entry(): CatalogueEntry {
  const program = `import { findScenario } from '@fairweather/scenarios';
    console.log(JSON.stringify(findScenario('kitchen')));`;
  return JSON.parse(node('--input-type=module', '--eval', program));
}

describe('a scenario that was added as the guide says', () => {
  test('is in the list of the command', () => {
    expect(fairweather('list')).toMatch(/^ *kitchen\b/m);
  });

  test.each([
    ['describe', ['describe', 'kitchen']],
    ['run', ['run', 'kitchen', '--replicates', '5', '--no-progress']],
    ['run as JSON', ['run', 'kitchen', '--replicates', '5', '--format', 'json']],
    ['run as CSV', ['run', 'kitchen', '--replicates', '5', '--format', 'csv']],
    ['run under another theory', ['run', 'kitchen', '--replicates', '5', '--theory', 'signal']],
    ['explain', ['explain', 'kitchen', '--agent', '7']],
  ])('is described in its own words by %s', (_, words) => {
    const output = fairweather(...words);
    expect(output).toMatch(/kitchen|first.floor/i);
    expect(othersIn(output)).toEqual([]);
  });

  test('has a report in its own words', () => {
    fairweather('run', 'kitchen', '--replicates', '5', '--no-progress', '--out', 'result');
    const report = readFileSync(join(scratch, 'result/report.html'), 'utf8');
    expect(report).toContain('mugs left');
    expect(othersIn(report)).toEqual([]);
  });

  test('has its pages in the documentation', () => {
    const pages = join(scratch, 'pages');
    writeScenarioPages(pages, [entry()]);
    expect(readdirSync(pages).sort()).toEqual(['index.md', 'kitchen-odd.md', 'kitchen.md']);
    expect(readFileSync(join(pages, 'index.md'), 'utf8')).toContain('[The shared kitchen](./kitchen.md)');
    expect(othersIn(readFileSync(join(pages, 'kitchen.md'), 'utf8'))).toEqual([]);
  });

  test('has a German text for each English one, and no unused ones', () => {
    const { translations, ...kitchen } = entry();
    const texts = textsOf({ ...kitchen, translations }).filter((text) => !Object.hasOwn(deMechanism, text));
    expect(Object.keys(translations.de).sort()).toEqual([...new Set(texts)].sort());
  });
});

/** All texts of the page on every step. */
async function said(page: Page): Promise<string> {
  let all = '';
  for (const step of steps) {
    if (step === 'choose') continue;
    await go(page, step);
    await computed(page);
    if (step === 'why') {
      await page.locator('.person').first().click();
      await page.locator('[data-chart] svg').nth(1).waitFor();
      all += await page.locator('.person').first().getAttribute('aria-label');
    }
    await unfold(page);
    all += await page.locator('main').evaluate((main) => main.textContent);
  }
  return all;
}

inChromium(
  'the studio, with a scenario that was added as the guide says',
  ({ open }) => {
    test.each([
      [
        'en',
        'en-GB',
        ['The shared kitchen', 'Four prices of leaving the mug', 'the colleagues of', 'Colleague 1: '],
      ],
      [
        'de',
        'de-DE',
        [
          'Die Teeküche',
          'Vier Preise fürs Stehenlassen der Tasse',
          'die Teammitglieder der',
          'Teammitglied 1: ',
        ],
      ],
    ])('tells its story in its own words, %s', async (_, locale, words) => {
      const page = await open('', { locale });
      await page.getByRole('heading', { name: words[0] }).waitFor();
      const own = await open('#scenario=kitchen&replicates=5', { locale });
      const text = await said(own);
      for (const word of words) expect(text).toContain(word);
      expect(othersIn(text)).toEqual([]);
    });
  },
  studio,
);
