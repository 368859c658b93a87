import { findScenario } from '@fairweather/scenarios';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAsShown } from './support/commandLine.js';
import {
  commandOn,
  computed,
  digestOn,
  en,
  expectStep,
  go,
  inChromium,
  rowsOf,
  type Step,
} from './support/studio.js';

const { blocks, scenario } = findScenario('daycare');

const choose = (page: Page, title: string) =>
  page.getByRole('button', { name: `${en.choose.take}: ${title}`, exact: true }).click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The points of a forecast, from the second stretch on. */
const points = (page: Page): Locator => page.locator('main svg').getByRole('slider');
const numbers = (page: Page): Locator => page.locator('main').getByRole('spinbutton');

async function begin(open: (hash?: string) => Promise<Page>): Promise<Page> {
  const page = await open();
  await choose(page, scenario.title);
  await expectStep(page, 'predict');
  await computed(page);
  return page;
}

/** Simulated numbers anywhere in the page: charts, tables, the digest. */
const shown = (page: Page) => page.locator('[data-chart], main table, [data-digest], .vega-embed').count();

inChromium('a forecast', ({ open }) => {
  test('comes before anything is shown: no chart, no table, no file on any step', async () => {
    const page = await begin(open);
    for (const step of ['experiment', 'why', 'check', 'debrief'] satisfies Step[]) {
      await go(page, step);
      await computed(page);
      expect(await shown(page), step).toBe(0);
      await button(page, en.experiment.toForecast).waitFor();
    }
    await button(page, en.exporting.open).click();
    const files = page.getByRole('dialog').locator('.actions button');
    expect(await files.count()).toBe(2);
    for (const file of await files.all()) expect(await file.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await go(page, 'predict');
    expect(await button(page, en.predict.lock).isDisabled()).toBe(true);
  });

  test('is drawn with the pointer, moved with the arrow keys, and typed', async () => {
    const page = await begin(open);
    const pad = page.locator('main svg').first();
    await pad.scrollIntoViewIfNeeded();
    const [from, to] = [await points(page).nth(0).boundingBox(), await points(page).nth(3).boundingBox()];
    if (!from || !to) throw new Error('There are no points.');
    const box = await pad.boundingBox();
    if (!box) throw new Error('There is no pad.');
    // From the second stretch to the last, falling.
    await page.mouse.move(from.x + from.width / 2, box.y + box.height * 0.3);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, box.y + box.height * 0.6, { steps: 24 });
    await page.mouse.up();
    const drawn = await numbers(page).evaluateAll((all) =>
      all.map((one) => Number((one as HTMLInputElement).value)),
    );
    expect(drawn).toHaveLength(blocks.length - 1);
    expect(drawn).toEqual(drawn.toSorted((a, b) => b - a));
    expect(drawn[3]).toBeGreaterThan(0);
    expect(drawn[0]).toBeGreaterThan(drawn[3]);

    await points(page).nth(3).focus();
    await page.keyboard.press('ArrowUp');
    const moved = Number(await numbers(page).nth(3).inputValue());
    expect(moved).toBeGreaterThan(drawn[3]);
    await page.keyboard.press('ArrowDown');
    expect(Number(await numbers(page).nth(3).inputValue())).toBeLessThan(moved);

    await numbers(page).nth(1).fill('17');
    await expect.poll(() => points(page).nth(1).getAttribute('aria-valuenow')).toBe('17');
    await numbers(page).nth(1).fill('');
    await expect.poll(() => points(page).nth(1).getAttribute('aria-valuenow')).toBe(null);
  });

  test('that is locked cannot be changed; then the outcome is shown, and scored by its distance', async () => {
    const page = await begin(open);
    await page.getByRole('textbox', { name: en.predict.team }).fill('Reds');
    const forecast = [10, 14.5, 20, 9];
    for (const [i, value] of forecast.entries()) await numbers(page).nth(i).fill(String(value));
    await button(page, en.predict.lock).click();
    await button(page, en.predict.reveal).waitFor();
    for (const field of await numbers(page).all()) expect(await field.isDisabled()).toBe(true);
    const before = await numbers(page).nth(0).inputValue();
    await points(page).nth(0).focus();
    await page.keyboard.press('ArrowUp');
    expect(await numbers(page).nth(0).inputValue()).toBe(before);
    expect(await shown(page)).toBe(0);

    await button(page, en.predict.reveal).click();
    await expectStep(page, 'experiment');
    await digestOn(page);
    const { arms } = await runAsShown(await commandOn(page));
    const { mean } = arms[0].measures.late_per_week;
    const counted = findScenario('daycare').study?.observed.late_per_week ?? [];
    const over = blocks.map(({ from, until }, i) => {
      const part = (i === 0 ? counted : mean).slice(from - 1, until);
      return part.reduce((sum, value) => sum + value, 0) / part.length;
    });
    const away = (said: readonly number[]) =>
      said.reduce((sum, value, i) => sum + Math.abs(value - over[i + 1]), 0) / said.length;

    // While it is paused, no other step reveals the end.
    for (const step of ['why', 'check', 'debrief'] as const) {
      await go(page, step);
      await page.getByText(en.experiment.paused).waitFor();
      expect(await shown(page)).toBe(0);
    }
    await button(page, en.experiment.showAll).click();
    const [[team, decision, off, naive, outcome]] = await rowsOf(
      page.locator('main').getByRole('table').first(),
    );
    expect([team, decision]).toEqual(['Reds', 'as it happened']);
    expect(Number(off)).toBeCloseTo(away(forecast), 1);
    expect(Number(naive)).toBeCloseTo(away(forecast.map(() => over[0])), 1);
    expect(Number(outcome)).toBeCloseTo(over[4], 1);

    // The forecast was about the arm as it was, even if it changes later.
    await go(page, 'experiment');
    await button(page, en.experiment.removeArm).click();
    await digestOn(page);
    await go(page, 'debrief');
    const [after] = await rowsOf(page.locator('main').getByRole('table').first());
    expect(after).toEqual([team, decision, off, naive, outcome]);
  });

  test('can be made by four teams at most, each with its own arm', async () => {
    const page = await begin(open);
    for (let team = 2; team <= 4; team++) await button(page, en.predict.addTeam).click();
    expect(await button(page, en.predict.addTeam).count()).toBe(0);
    const arms = page.getByRole('combobox', { name: en.predict.whichArm });
    expect(await arms.count()).toBe(4);
    await arms.nth(2).selectOption({ label: 'never fined' });
    await numbers(page).nth(0).fill('12');
    await button(page, en.predict.removeTeam(en.predict.teamName(2))).click();
    expect(await arms.count()).toBe(3);
    await button(page, en.predict.lock).click();
    await button(page, en.predict.reveal).click();
    await button(page, en.experiment.showAll).click();
    await go(page, 'debrief');
    const rows = await rowsOf(page.locator('main').getByRole('table').first());
    expect(rows.map(([name, arm]) => [name, arm])).toEqual([
      [en.predict.teamName(1), 'as it happened'],
      [en.predict.teamName(2), 'never fined'],
      [en.predict.teamName(3), 'as it happened'],
    ]);
    expect(rows.map(([, , off]) => off === en.debrief.noForecast)).toEqual([false, true, true]);
  });

  test('can be skipped', async () => {
    const page = await begin(open);
    await button(page, en.predict.without).click();
    await expectStep(page, 'experiment');
    await page.locator('[data-chart] svg').first().waitFor();
  });

  test('that is locked is not dropped for another story, or a pasted link, without asking', async () => {
    const page = await begin(open);
    await numbers(page).nth(0).fill('12');
    await button(page, en.predict.lock).click();
    await button(page, en.predict.reveal).waitFor();
    await page.evaluate(() => {
      window.confirm = (text = '') => {
        document.body.dataset.asked = `${document.body.dataset.asked ?? ''}|${text}`;
        return false;
      };
    });
    await page.evaluate(() => {
      location.hash = '#scenario=price-list';
    });
    await expect.poll(() => page.url()).toContain('scenario=daycare');
    await go(page, 'choose');
    await page.locator('.card button').nth(1).click();
    const asked = await page.locator('body').getAttribute('data-asked');
    expect(asked).toBe(`|${en.choose.sure}|${en.choose.sure}`);
    await go(page, 'predict');
    expect(await numbers(page).nth(0).inputValue()).toBe('12');
  });

  test('starts again with another story, about its own stretches', async () => {
    const page = await begin(open);
    await numbers(page).nth(0).fill('12');
    await go(page, 'choose');
    const other = findScenario('price-list');
    await choose(page, other.scenario.title);
    await expectStep(page, 'predict');
    await page.getByText(en.illustrative).first().waitFor();
    expect(await numbers(page).count()).toBe(other.blocks.length - 1);
    expect(await numbers(page).nth(0).inputValue()).toBe('');
  });
});
