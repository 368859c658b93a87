import { readFileSync } from 'node:fs';
import { daycare } from '@fairweather/scenarios';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MOST_ARMS } from '../src/state/Setup.js';
import { runAsShown } from './support/commandLine.js';
import {
  commandOn,
  computed,
  digestOn,
  en,
  field,
  inChromium,
  openDialog,
  PATIENCE,
  pictureOf,
  rowsOf,
  unfold,
} from './support/studio.js';

const { fine } = daycare.parameters;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const link = '#scenario=daycare&replicates=20';

/** Clicks something that saves a file, and reads the file. */
async function fileFrom(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await press();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

inChromium('an experiment', ({ open }) => {
  test('moves an event by the pointer: its ends, and all of it', async () => {
    const page = await open(link);
    const starts = slider(page, en.experiment.starts(fine.label));
    const ends = slider(page, en.experiment.ends(fine.label));
    const before = await digestOn(page);
    const value = async (of: typeof starts) => Number(await of.getAttribute('aria-valuenow'));
    expect([await value(starts), await value(ends)]).toEqual([5, 16]);
    const week = (await track(page)).width / 20;

    await drag(page, ends, -4 * week);
    expect([await value(starts), await value(ends)]).toEqual([5, 12]);
    await drag(page, starts, 2 * week);
    expect([await value(starts), await value(ends)]).toEqual([7, 12]);
    // Its end cannot be dragged past its beginning.
    await drag(page, ends, -15 * week);
    expect([await value(starts), await value(ends)]).toEqual([7, 7]);
    await drag(page, ends, 5 * week);
    const box = await track(page);
    await page.mouse.move(box.x + 9.5 * week, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 12.5 * week, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    expect([await value(starts), await value(ends)]).toEqual([10, 15]);
    expect(await commandOn(page)).toMatch(/--set fineFrom=10\b/);
    expect(await commandOn(page)).toMatch(/--set fineUntil=15\b/);
    const after = await digestOn(page);
    expect(after).not.toBe(before);
    expect((await runAsShown(await commandOn(page))).digest).toBe(after);

    async function track(of: Page) {
      const found = await of.locator('.track').first().boundingBox();
      if (!found) throw new Error('There is no timeline.');
      return found;
    }
    async function drag(of: Page, handle: typeof starts, by: number) {
      // It can be hovered once it is still.
      await handle.hover();
      const found = await handle.boundingBox();
      if (!found) throw new Error('There is nothing to drag.');
      const [x, y] = [found.x + found.width / 2, found.y + found.height / 2];
      await of.mouse.move(x, y);
      await of.mouse.down();
      await of.mouse.move(x + by, y, { steps: 6 });
      await of.mouse.up();
    }
  });

  test('moves an event by the keyboard, never out of the calendar, and switches it on and off', async () => {
    const page = await open(link);
    const starts = slider(page, en.experiment.starts(fine.label));
    const ends = slider(page, en.experiment.ends(fine.label));
    const press = async (of: typeof starts, ...keys: string[]) => {
      await of.focus();
      for (const key of keys) await page.keyboard.press(key);
      return Number(await of.getAttribute('aria-valuenow'));
    };
    expect(await press(ends, 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toBe(17);
    expect(await press(ends, 'End', 'ArrowRight', 'PageUp')).toBe(20);
    expect(await press(starts, 'Home', 'ArrowLeft')).toBe(1);
    expect(await press(starts, 'PageUp', 'ArrowDown')).toBe(5);
    expect(await press(ends, 'Home')).toBe(5);

    const switches = page.locator('.timeline').getByRole('switch');
    expect(await switches.count()).toBe(2);
    await switches.nth(1).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => commandOn(page)).toMatch(/newOwnerFrom=16/);
    await page.keyboard.press('Space');
    await expect.poll(() => commandOn(page)).not.toMatch(/newOwnerFrom/);
    const digest = await digestOn(page);
    expect((await runAsShown(await commandOn(page))).digest).toBe(digest);
  });

  test('has up to four arms, with names, ready what-ifs, and one that the others are compared with', async () => {
    const page = await open(link);
    const arms = page.locator('.arm-list').getByRole('button');
    const names = () => arms.allTextContents();
    await button(page, en.experiment.addArm).click();
    expect(await names()).toEqual(['as it happened', 'never fined', en.experiment.copyOf('as it happened')]);
    await page.getByRole('textbox', { name: en.experiment.armName }).fill(' my: <b>arm</b> ');
    await page.keyboard.press('Enter');
    expect((await names())[2]).toBe('my  <b>arm</b>');
    await field(page, fine.label).fill('90');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: en.experiment.ready }).selectOption('fined from the first day');
    expect(await arms.count()).toBe(MOST_ARMS);
    expect(await button(page, en.experiment.addArm).count()).toBe(0);
    await page
      .getByRole('combobox', { name: en.experiment.compareWith })
      .selectOption({ label: 'my  <b>arm</b>' });
    const command = await commandOn(page);
    expect(command).toContain('--compare-with "my  <b>arm</b>"');
    const digest = await digestOn(page);
    const printed = await runAsShown(command);
    expect(printed.digest).toBe(digest);
    expect(printed.differences.every(({ comparedWith }) => comparedWith === 'my  <b>arm</b>')).toBe(true);
    await unfold(page);
    const heads = page.locator('[data-chart]').nth(1).locator('thead th');
    expect((await heads.allTextContents()).slice(1)).toEqual([
      'as it happened',
      'never fined',
      'fined from the first day',
    ]);
    // The arm that the others are compared with was removed: they are compared with the first.
    await arms.nth(2).click();
    await button(page, en.experiment.removeArm).click();
    expect(await names()).toEqual(['as it happened', 'never fined', 'fined from the first day']);
    await expect.poll(() => commandOn(page)).not.toContain('--compare-with');
    await digestOn(page);
  });

  test('resets an arm to the story', async () => {
    const page = await open(link);
    const before = await digestOn(page);
    await field(page, fine.label).fill('90');
    await page.keyboard.press('Enter');
    await button(page, en.experiment.resetArm).click();
    expect(await digestOn(page)).toBe(before);
    expect(await field(page, fine.label).inputValue()).toBe('10');
  });

  test('refuses the impossible with a sentence, and stays as it was', async () => {
    const page = await open('#scenario=daycare&replicates=20&arm=a: fineFrom=9');
    const before = await digestOn(page);
    await button(page, en.experiment.addArm).click();
    await digestOn(page);
    // A number out of range becomes the nearest allowed one.
    await field(page, fine.label).fill('-5');
    await page.keyboard.press('Enter');
    expect(await field(page, fine.label).inputValue()).toBe('0');
    await button(page, en.experiment.removeArm).click();
    expect(await digestOn(page)).toBe(before);
  });

  test('ends, after many fast changes, in the numbers of the last', async () => {
    const page = await open('#scenario=daycare&replicates=60');
    await digestOn(page);
    const lever = slider(page, fine.label);
    await lever.evaluate((element: HTMLInputElement) => {
      for (let i = 1; i <= 150; i++) {
        element.value = String(Number(element.step) * ((i * 37) % 90));
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await lever.focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    const digest = await digestOn(page);
    const command = await commandOn(page);
    expect(Number(/fine=([\d.]+)/.exec(command)?.[1])).toBe(Number(await lever.inputValue()));
    expect((await runAsShown(command)).digest).toBe(digest);
  });

  test('redraws while a slider moves, and always has a picture', async () => {
    const page = await open(link);
    const chart = page.locator('[data-chart]').first();
    await pictureOf(chart);
    const drawing = () => chart.locator('.picture').innerHTML();
    const before = await drawing();
    await slider(page, fine.label).focus();
    await page.keyboard.press('End');
    await expect.poll(drawing).not.toBe(before);
    await computed(page);
    expect(await page.locator('[data-chart] .picture svg').count()).toBe(2);
  });

  test('draws pictures even during a long drag', async () => {
    const page = await open('#scenario=daycare&replicates=100');
    await digestOn(page);
    const drawn = await slider(page, fine.label).evaluate(async (element: HTMLInputElement, patience) => {
      const picture = document.querySelector('[data-chart] .picture') as Element;
      let pictures = 0;
      const observer = new MutationObserver(() => pictures++);
      observer.observe(picture, { childList: true, subtree: true });
      const began = performance.now();
      for (let i = 0; pictures < 3 && performance.now() - began < patience; i++) {
        element.value = String(Number(element.step) * (1 + (i % 90)));
        element.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
      return pictures;
    }, PATIENCE);
    expect(drawn).toBeGreaterThanOrEqual(3);
    const digest = await digestOn(page);
    expect((await runAsShown(await commandOn(page))).digest).toBe(digest);
  });

  test('shows time pass, and the measure that was chosen', async () => {
    const page = await open(link);
    await digestOn(page);
    await unfold(page);
    const table = page.locator('[data-chart]').first().getByRole('table');
    await page.locator('.player').getByRole('slider').fill('17');
    await expect.poll(async () => (await rowsOf(table)).length).toBe(17);
    await page.getByRole('combobox', { name: en.experiment.measure }).selectOption('late_share');
    await expect.poll(async () => Number.parseFloat((await rowsOf(table))[0][1])).toBeGreaterThan(1);
    await button(page, en.experiment.play).click();
    await expect.poll(async () => (await rowsOf(table)).length, { timeout: 20_000 }).toBe(20);
  });

  test('gives its numbers as CSV and JSON: those of the command line', async () => {
    const page = await open(link);
    const digest = await digestOn(page);
    const printed = await runAsShown(await commandOn(page));
    const dialog = await openDialog(page, en.exporting.open);
    const press = (name: string) => () => dialog.getByRole('button', { name, exact: true }).click();

    const csv = await fileFrom(page, press(en.exporting.csv));
    expect(csv.name).toBe('fairweather-daycare.csv');
    const [head, ...rows] = csv.bytes.toString('utf8').trimEnd().split('\n');
    expect(head).toBe('arm,measure,unit,mean,low,high');
    expect(rows).toEqual(
      printed.arms.flatMap(({ name, measures }) =>
        Object.entries(measures).flatMap(([measure, { mean, low, high }]) =>
          mean.map((value, i) =>
            [name, measure, i + 1, value, low[i], high[i]].map((cell) => cell ?? '').join(','),
          ),
        ),
      ),
    );

    const json = await fileFrom(page, press(en.exporting.json));
    expect(json.name).toBe('fairweather-daycare.json');
    const data = JSON.parse(json.bytes.toString('utf8'));
    expect(data).toMatchObject({ scenario: 'daycare', replicates: 20, digest });
    expect(data.results[1].measures.late_per_week.mean).toEqual(printed.arms[1].measures.late_per_week.mean);
  });

  test('gives its charts as SVG and PNG that other programs can open', async () => {
    const page = await open(link);
    const chart = page.locator('[data-chart]').first();
    await pictureOf(chart);
    const [svgButton, pngButton] = [chart.getByRole('button').nth(0), chart.getByRole('button').nth(1)];

    const svg = await fileFrom(page, () => svgButton.click());
    expect(svg.name).toMatch(/^[\p{L}\p{N}._-]+\.svg$/u);
    const text = svg.bytes.toString('utf8');
    const wrong = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return documentElement.querySelector('parsererror')?.textContent ?? documentElement.namespaceURI;
    }, text);
    expect(wrong).toBe('http://www.w3.org/2000/svg');
    expect(text).toContain('never fined');

    const png = await fileFrom(page, () => pngButton.click());
    expect(png.name).toMatch(/\.png$/);
    expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
    const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(300);
  });
});
