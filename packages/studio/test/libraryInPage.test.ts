import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runExperiment } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fencedBlocks } from '../../../examples/support/fencedBlocks.js';
import { findChromium, NO_CHROMIUM } from './support/chromium.js';
import { serve } from './support/serve.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(repository, 'docs/library.md'), 'utf8').replace(/\r\n/g, '\n');
const folder = mkdtempSync(join(tmpdir(), 'fairweather-page-')) + sep;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = findChromium();
describe.skipIf(!program)(program ? 'the page of docs/library.md' : NO_CHROMIUM, () => {
  test('runs an experiment in workers without a bundler, with the digits of Node', async () => {
    const page = fencedBlocks(guide).find(({ language }) => language === 'html');
    const shown = page?.text.replace(
      'await runExperimentAsync(daycare);',
      '(window.experiment = await runExperimentAsync(daycare));',
    );
    writeFileSync(join(folder, 'index.html'), `<!doctype html>\n${shown}`);
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { server, origin } = await serve(folder);
    const browser = await chromium.launch({ executablePath: program as string, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage();
      const scripts: string[] = [];
      tab.on('worker', (worker) => scripts.push(worker.url()));
      await tab.goto(origin);
      await tab.waitForFunction('window.experiment !== undefined');
      expect(await tab.evaluate('window.experiment.digest')).toBe(runExperiment(daycare).digest);
      expect(new Set(scripts)).toEqual(
        new Set([`${origin}/node_modules/@fairweather/core/dist/standalone/worker.js`]),
      );
    } finally {
      await browser.close();
      server.close();
    }
  });
});
