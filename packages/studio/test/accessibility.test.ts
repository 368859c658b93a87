import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { computed, en, go, inChromium, openDialog, type Step, steps, unfold } from './support/studio.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const link = '#scenario=daycare&replicates=10';
const WIDTHS = [1280, 360] as const;

/** Goes to a step and waits until all of it is there. */
async function show(page: Page, step: Step): Promise<void> {
  await go(page, step);
  await computed(page);
  if (step === 'experiment' || step === 'check' || step === 'why')
    await page.locator('[data-chart] svg').first().waitFor();
  if (step === 'why') {
    await page.locator('.person').first().click();
    await page.locator('[data-chart] svg').nth(1).waitFor();
  }
  await unfold(page);
}

/** What is wrong, one line each. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations: found } = await checker.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 300)}`,
      ),
    );
  });
}

inChromium('everybody can use the page', ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      test(`axe finds nothing wrong on any step, ${colorScheme}, ${width} pixels wide, on the projector too`, async () => {
        const page = await open(link, { colorScheme, viewport: { width, height: 900 } });
        await page.evaluate(axe);
        for (const step of steps) {
          await show(page, step);
          expect(await violations(page), step).toEqual([]);
        }
        const projector = page.getByRole('button', { name: en.projector, exact: true });
        await projector.click();
        for (const step of steps) {
          await show(page, step);
          expect(await violations(page), `${step}, projector`).toEqual([]);
        }
        await projector.click();
        for (const name of [en.share.open, en.exporting.open]) {
          await openDialog(page, name);
          expect(await violations(page), name).toEqual([]);
          await page.keyboard.press('Escape');
        }
      });
    }
  }

  test('axe finds nothing wrong before the forecast, in trade, with messages, and in German', async () => {
    const page = await open('#scenario=nowhere');
    await page.evaluate(axe);
    expect(await violations(page), 'message').toEqual([]);
    await page.locator('.card button').nth(1).click();
    for (const step of ['predict', 'experiment', 'check'] as const) {
      await go(page, step);
      await computed(page);
      expect(await violations(page), `${step}, hidden`).toEqual([]);
    }
    await page.getByRole('banner').getByRole('combobox').selectOption('de');
    await page.getByRole('navigation').getByRole('listitem').nth(1).getByRole('button').click();
    expect(await violations(page), 'German').toEqual([]);
  });

  test('nothing but a chart or a table is wider than a phone', async () => {
    for (const hash of [link, '#scenario=partnership-downturn&replicates=10']) {
      const page = await open(hash, { viewport: { width: 360, height: 740 } });
      for (const step of steps) {
        await go(page, step);
        await computed(page);
        if (step === 'experiment') await page.locator('[data-chart] svg').first().waitFor();
        await unfold(page);
        const { wide, wanted } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          wanted: document.documentElement.clientWidth,
        }));
        expect(wide, `${hash} ${step}`).toBeLessThanOrEqual(wanted);
      }
      for (const name of [en.share.open, en.exporting.open]) {
        const dialog = await openDialog(page, name);
        const box = await dialog.locator('article').boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('a chart says in words what it shows', async () => {
    const page = await open(link);
    const chart = page.locator('[data-chart]').first();
    await chart.locator('svg').first().waitFor();
    const told = (await chart.getByRole('img').first().getAttribute('aria-label')) ?? '';
    expect(told).toContain('as it happened');
    expect(told).toContain('never fined');
    expect(told).toMatch(/\d/);
  });
});
