import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { steps } from '../../src/state/Studio.js';
import { en } from '../../src/words/en.js';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { serve } from './serve.js';

export type Step = (typeof steps)[number];

const built = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The page as a file in a folder. */
export const fileAddress = pathToFileURL(`${built}index.html`).href;

/** The most milliseconds that anything on the page may take on a busy machine. */
export const PATIENCE = 20_000;

/** The actions of a test on the page. */
export interface Visits {
  /** Opens the page in its own browser, with a text after "#"; any error in it fails the test. */
  open(hash?: string, options?: VisitOptions): Promise<Page>;
  /** A second page next to the first one, in the same browser. */
  beside(page: Page, hash?: string): Promise<Page>;
  /** Address of the page. */
  address(): string;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  /** Address that replaces the served one. */
  readonly at?: string;
}

const chromiumPath = findChromium();
let saidOnce = false;

/**
 * Tests of the built page in a real browser; skipped with a message if there is none.
 *
 * @param dist the folder of the page, with a slash at its end. Default: the page as built
 */
export function inChromium(name: string, tests: (visits: Visits) => void, dist = built): void {
  if (!chromiumPath && !saidOnce) {
    saidOnce = true;
    process.stderr.write(`${NO_CHROMIUM}\n`);
  }
  describe.skipIf(!chromiumPath)(chromiumPath ? name : `${name} (${NO_CHROMIUM})`, () => {
    let browser: Browser;
    let server: Server;
    let origin: string;
    let trouble: string[] = [];
    /** Ordinary pages share the browser's script cache, but not the storage of tabs. */
    let usual: BrowserContext | undefined;
    const usually = {
      locale: 'en-GB',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    } as const;

    beforeAll(async () => {
      if (!existsSync(`${dist}index.html`))
        throw new Error('The studio is not built: run "npm run build", then the tests again.');
      ({ server, origin } = await serve(dist));
      browser = await chromium.launch({ executablePath: chromiumPath as string });
    }, PATIENCE * 2);

    afterAll(async () => {
      await browser?.close();
      server?.closeAllConnections();
      server?.close();
    });

    afterEach(async () => {
      const found = trouble;
      trouble = [];
      const others = browser.contexts().filter((context) => context !== usual);
      await Promise.all([...(usual?.pages() ?? []), ...others].map((one) => one.close()));
      expect(found).toEqual([]);
    });

    /** Everything that the page should not do: errors, warnings, requests to other hosts, dialogs. */
    const watch = (page: Page) => {
      page.setDefaultTimeout(PATIENCE);
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          trouble.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        const own = [origin, `blob:${origin}`, pathToFileURL(dist).href, 'blob:null', 'blob:file:', 'data:'];
        if (!own.some((start) => url.startsWith(start))) trouble.push(`request: ${url.slice(0, 200)}`);
      });
      page.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
    };

    tests({
      open: async (hash = '', { before, at = `${origin}/`, ...options } = {}) => {
        const special = before !== undefined || Object.keys(options).length > 0;
        if (!special) usual ??= await browser.newContext(usually);
        const context = special || !usual ? await browser.newContext({ ...usually, ...options }) : usual;
        if (before) await context.addInitScript(before);
        const page = await context.newPage();
        watch(page);
        await page.goto(at + hash);
        await page.locator('main').waitFor();
        return page;
      },
      beside: async (page, hash = '') => {
        const other = await page.context().newPage();
        watch(other);
        await other.goto(`${origin}/${hash}`);
        await other.locator('main').waitFor();
        return other;
      },
      address: () => `${origin}/`,
    });
  });
}

/** The digest of the numbers that the page shows now. Needs the step "experiment". */
export async function digestOn(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => {
    const shown = document.querySelector('[data-digest]');
    const all = [...(shown?.closest('details')?.querySelectorAll('code') ?? [])];
    const whole = all.map((code) => code.textContent ?? '').find((text) => /^[0-9a-f]{64}$/.test(text));
    return whole?.startsWith(shown?.textContent ?? '-') ? whole : false;
  });
  return (await handle.jsonValue()) as string;
}

/** The command that the page shows. */
export async function commandOn(page: Page): Promise<string> {
  return (await page.locator('[data-command]').textContent()) ?? '';
}

/** Waits until the page shows the numbers that it was asked for. */
export async function computed(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor();
}

/** Goes to a step with its button in the head. */
export async function go(page: Page, step: Step): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('listitem')
    .nth(steps.indexOf(step))
    .getByRole('button')
    .click();
  await expectStep(page, step);
}

/** Waits for a step. */
export async function expectStep(page: Page, step: Step): Promise<void> {
  await page.locator(`main.step-${step}`).waitFor();
}

/** Waits until the picture of a chart has been drawn. */
export async function pictureOf(chart: Locator): Promise<Locator> {
  const picture = chart.locator('svg').first();
  await picture.waitFor();
  return picture;
}

/** The rows of a table, cell by cell. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    ),
  );
}

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Opens a dialog with its button in the head. */
export async function openDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** The number field of a lever or of a date. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('spinbutton', { name: label });
}

export { en, steps };
