import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { computed, en, go, inChromium, openDialog, type Step, steps, unfold } from './support/studio.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const link = '#scenario=daycare&replicates=10';

/** Goes to a step and waits until it is complete. */
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

/** The violations, one line each. */
async function violations(page: Page, only?: string): Promise<string[]> {
  return page.evaluate(async (rule) => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await checker.run({
      resultTypes: ['violations'],
      ...(rule ? { runOnly: [rule] } : {}),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 300)}`,
      ),
    );
  }, only);
}

inChromium('everybody can use the page', ({ open }) => {
  for (const [width, projector] of [
    [1280, false],
    [360, false],
    [1280, true],
  ] as const) {
    const where = `${width} pixels wide${projector ? ', on the projector' : ''}`;
    test(`axe finds nothing wrong on any step and in any dialog, ${where}, light or dark`, async () => {
      const page = await open(link, { viewport: { width, height: 900 } });
      await page.evaluate(axe);
      /** In dark mode only the colours differ. */
      const expectNothing = async (what: string) => {
        expect(await violations(page), what).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, 'color-contrast'), `${what}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      };
      if (projector) await page.getByRole('button', { name: en.projector, exact: true }).click();
      for (const step of steps) {
        await show(page, step);
        await expectNothing(step);
      }
      for (const name of projector ? [] : [en.share.open, en.exporting.open]) {
        await openDialog(page, name);
        await expectNothing(name);
        await page.keyboard.press('Escape');
      }
    });
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

  test('nothing moves while the page computes', async () => {
    const page = await open(link);
    await computed(page);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, main input, main label, main button')].map((element) => {
          const { left, top, width } = element.getBoundingClientRect();
          return [left, top, width];
        }),
      );
    const before = await places();
    await page.evaluate(() => document.querySelector('main')?.setAttribute('aria-busy', 'true'));
    expect(await places()).toEqual(before);
  });

  test('a chart has a description in words', async () => {
    const page = await open(link);
    const chart = page.locator('[data-chart]').first();
    await chart.locator('svg').first().waitFor();
    const label = (await chart.getByRole('img').first().getAttribute('aria-label')) ?? '';
    expect(label).toContain('as it happened');
    expect(label).toContain('never fined');
    expect(label).toMatch(/\d/);
  });
});
