import { acrossReplicates, pairedDifference, runReplicates, withValues } from '@fairweather/core';
import { daycare, findScenario } from '@fairweather/scenarios';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rivals } from '../src/state/rivals.js';
import { runAsShown } from './support/commandLine.js';
import {
  commandOn,
  computed,
  digestOn,
  en,
  go,
  inChromium,
  pictureOf,
  rowsOf,
  unfold,
} from './support/studio.js';

const { study } = findScenario('daycare');
const link = '#scenario=daycare&replicates=20';
const people = (page: Page) => page.locator('.people').getByRole('button');

/** Number of pages of a PDF file. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

inChromium('why it happens', ({ open }) => {
  test('is given as four prices, for the chosen arm', async () => {
    const page = await open(link);
    const { arms } = await runAsShown(await commandOn(page));
    await go(page, 'why');
    await pictureOf(page.locator('[data-chart]').first());
    await unfold(page);
    const table = page.locator('[data-chart]').first().getByRole('table');
    const heads = await table.locator('thead th').allTextContents();
    expect(heads.slice(1)).toEqual(Object.values(en.why.priceNames));
    const conscience = async (week: number) => (await rowsOf(table))[week - 1][3].replace('−', '-');
    expect(Number(await conscience(20))).toBeCloseTo(arms[0].measures.conscience.mean[19], 1);
    await page.getByRole('combobox', { name: en.why.inArm }).selectOption({ label: 'never fined' });
    await expect
      .poll(async () => Math.abs(Number(await conscience(20)) - arms[1].measures.conscience.mean[19]))
      .toBeLessThan(0.06);
  });

  test('is read from the life of a person: by a click, or roaming with the arrow keys', async () => {
    const page = await open(link);
    await go(page, 'why');
    await people(page).first().waitFor();
    const all = await people(page).count();
    expect(all).toBeGreaterThan(300);
    expect(await page.locator('[data-chart]').count()).toBe(1);
    await people(page).nth(16).click();
    await expect.poll(() => page.locator('[data-chart]').count()).toBe(2);
    const life = page.locator('[data-chart]').nth(1);
    await pictureOf(life);
    const name = await people(page).nth(16).getAttribute('aria-label');
    const [, number, taken] = /(\d+)\D+(\d+)/.exec(name ?? '') ?? [];
    expect(await life.getAttribute('data-chart')).toContain(number);
    await unfold(page);
    const rows = await rowsOf(life.getByRole('table'));
    expect(rows.filter((row) => row.at(-1)?.includes('▲')).length).toBe(Number(taken));

    // One stop for the tab key; the arrow keys move from one to the next and never out.
    expect(await people(page).and(page.locator('[tabindex="0"]')).count()).toBe(1);
    const focused = () =>
      people(page).evaluateAll((dots) => dots.indexOf(document.activeElement as HTMLElement));
    await people(page).nth(16).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(17);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(27);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => people(page).first().getAttribute('aria-pressed')).toBe('true');
  });
});

inChromium('whether it can be trusted', ({ open }) => {
  test('is shown by the counts, how many of them lie in the band, and the verdict on the rivals', async () => {
    const page = await open('#scenario=daycare&replicates=100');
    const { arms } = await runAsShown(await commandOn(page));
    await go(page, 'check');
    await pictureOf(page.locator('[data-chart]').first());
    const { low, high } = arms[0].measures.late_per_week;
    const judged = study?.observed.late_per_week
      .slice(4)
      .map((count, i) => count >= low[i + 4] && count <= high[i + 4]);
    expect(judged).toHaveLength(16);
    await page.getByText(en.check.inside(judged?.filter(Boolean).length ?? 0, 16)).waitFor();
    const verdicts = await rowsOf(
      page.getByRole('region', { name: en.check.rivals }).last().getByRole('table'),
    );
    expect(verdicts.map(([title]) => title)).toEqual(rivals.map(({ title }) => title));
    expect(verdicts.length).toBeGreaterThan(5);
  });

  test('is different if the first arm was changed, or if nothing was ever counted', async () => {
    const page = await open('#scenario=daycare&replicates=20&arm=dear: fine=50');
    await go(page, 'check');
    await page.getByText(en.check.firstArmOnly).waitFor();
    expect(await page.locator('[data-chart]').count()).toBe(0);
    const other = await open('#scenario=price-list&replicates=20');
    await go(other, 'check');
    await other.getByText(en.check.noData).waitFor();
    expect(await other.locator('[data-chart]').count()).toBe(0);
  });
});

inChromium('the debrief', ({ open }) => {
  test('says what happened, with the paired difference and its interval as the library computes them', async () => {
    const page = await open(link);
    await digestOn(page);
    await go(page, 'debrief');
    const items = await page.locator('.debrief-sheet li').allTextContents();
    expect(items).toHaveLength(2);
    const lastWeeks = (values: { fine?: number }) =>
      acrossReplicates(
        runReplicates(withValues(daycare, values), { replicates: 20 }),
        'late_per_week',
        17,
        20,
      );
    const { mean, low, high } = pairedDifference(lastWeeks({}), lastWeeks({ fine: 0 }));
    expect(items[0]).toContain(
      en.debrief.adds(
        'as it happened',
        'never fined',
        ...([mean, low, high].map((value) => `+${value.toFixed(1)}`) as [string, string, string]),
        'weeks 17–20',
      ),
    );
  });

  test('keeps the notes over a reload in the same tab, and only there', async () => {
    const page = await open(link);
    await digestOn(page);
    await go(page, 'debrief');
    const notes = page.locator('.debrief-sheet').getByRole('textbox');
    expect(await notes.count()).toBe(en.debrief.questions.length);
    await notes.nth(0).fill('<img src=x onerror=alert(1)> first\nsecond');
    await notes.nth(3).fill('Monday');
    await page.reload();
    await page.locator('main.step-debrief').waitFor();
    expect(await notes.nth(0).inputValue()).toBe('<img src=x onerror=alert(1)> first\nsecond');
    expect(await notes.nth(3).inputValue()).toBe('Monday');
    expect(page.url()).not.toContain('Monday');
  });

  test('prints with the notes, without buttons, on white', async () => {
    const page = await open(link, { colorScheme: 'dark' });
    await digestOn(page);
    await go(page, 'debrief');
    await page.locator('.debrief-sheet').getByRole('textbox').nth(1).fill('What I felt');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: en.debrief.print, exact: true }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('.debrief-sheet').isVisible()).toBe(true);
    expect(await page.getByText('What I felt').and(page.locator('.printed-note')).isVisible()).toBe(true);
    for (const one of await page.getByRole('button').all()) expect(await one.isVisible()).toBe(false);
    expect(await page.locator('.handout-sheet').isVisible()).toBe(false);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  });

  test.each([
    ['daycare', 'en-GB'],
    ['partnership-downturn', 'de-DE'],
  ])('has a handout of one page for %s in %s', async (name, locale) => {
    const page = await open(`#scenario=${name}&replicates=10`, { locale });
    await computed(page);
    await go(page, 'debrief');
    await page.evaluate(() => {
      window.print = () => {};
    });
    const handout = page.locator('.debrief-sheet ~ .actions').getByRole('button').last();
    for (const format of ['A4', 'Letter']) {
      await page.emulateMedia({ media: 'screen' });
      await handout.click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.handout-sheet').isVisible()).toBe(true);
      expect(await page.locator('.debrief-sheet').isVisible()).toBe(false);
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
      // After the handout, printing prints the sheet again.
      expect(await page.locator('.debrief-sheet').isVisible()).toBe(true);
    }
  });
});
