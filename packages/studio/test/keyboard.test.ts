import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  computed,
  digestOn,
  en,
  expectStep,
  go,
  inChromium,
  openDialog,
  steps,
  unfold,
} from './support/studio.js';

/** Everything that a keyboard must reach: visible controls that are not one of many behind a single stop. */
async function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, a[href], [role=slider], [role=switch], [role=region]',
    );
    return [...all].flatMap((element, i) => {
      const usable =
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [tabindex="-1"], .skip, dialog *');
      element.dataset.place = String(i);
      return usable ? [element.dataset.place] : [];
    });
  });
}

/** The element with the focus, and its outline, shadow and border; or those without the focus. */
function looks(page: Page, focused: boolean): Promise<{ place?: string; name: string; looks: string }> {
  return page.evaluate((keep) => {
    const element = document.activeElement as HTMLElement;
    if (!keep) element.blur();
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
      getComputedStyle(element);
    const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    const now = [outline, boxShadow, borderColor, backgroundColor].join('; ');
    if (!keep) element.focus();
    const { place } = element.dataset;
    return { ...(place === undefined ? {} : { place }), name: element.outerHTML.slice(0, 120), looks: now };
  }, focused);
}

inChromium('with the keyboard alone', ({ open }) => {
  test('every control of every step is reached, and is seen to be', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await computed(page);
    for (const step of steps) {
      await go(page, step);
      if (step === 'why') await page.locator('.person').first().waitFor();
      if (step === 'experiment') await digestOn(page);
      if (step === 'check') await page.locator('[data-chart] svg').first().waitFor();
      await unfold(page);
      await page.mouse.move(0, 0);
      const wanted = await controls(page);
      expect(wanted.length, step).toBeGreaterThan(8);
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus());
      const reached = new Set<string>();
      for (let presses = 0; presses < wanted.length + 40; presses++) {
        await page.keyboard.press('Tab');
        const now = await looks(page, true);
        if (now.place === undefined || reached.has(now.place)) break;
        reached.add(now.place);
        const without = await looks(page, false);
        expect(without.looks, `${step}: the focus is not seen on ${now.name}`).not.toBe(now.looks);
      }
      const missed = wanted.filter((place) => !reached.has(place));
      const named = missed.map((place) =>
        page.locator(`[data-place="${place}"]`).evaluate((element) => element.outerHTML.slice(0, 120)),
      );
      expect(await Promise.all(named), step).toEqual([]);
    }
  });

  test('the content is one key away, and a dialog gives the focus back', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    for (const name of [en.share.open, en.exporting.open]) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
  });

  test('a class goes from the story to the debrief', async () => {
    const page = await open();
    await page.locator('.card button').first().focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 'predict');
    await computed(page);
    const points = page.locator('main svg').getByRole('slider');
    for (const point of await points.all()) {
      await point.focus();
      await page.keyboard.press('PageUp');
    }
    await page.getByRole('button', { name: en.predict.lock, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.predict.reveal, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 'experiment');
    // The outcome waits at the last unit that the class knew.
    await page.getByRole('button', { name: en.experiment.showAll, exact: true }).focus();
    await page.keyboard.press('Enter');
    for (const step of ['why', 'check', 'debrief'] as const) {
      await page.locator('.turn').getByRole('button').last().focus();
      await page.keyboard.press('Enter');
      await expectStep(page, step);
    }
    expect(await page.locator('main table').first().locator('tbody tr').count()).toBe(1);
  });
});

inChromium('in projector mode', ({ open }) => {
  test('the arrow keys and a clicker turn the steps, and stop at both ends', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await digestOn(page);
    await go(page, 'choose');
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 'choose');
    await page.getByRole('button', { name: en.projector, exact: true }).click();
    const turns = ['PageUp', 'ArrowRight', 'PageDown', 'ArrowRight', 'PageDown', 'ArrowRight', 'ArrowRight'];
    const seen = ['choose', 'predict', 'experiment', 'why', 'check', 'debrief', 'debrief'] as const;
    for (const [i, key] of turns.entries()) {
      await page.keyboard.press(key);
      await expectStep(page, seen[i]);
    }
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 'check');
    await page.keyboard.press('PageUp');
    await expectStep(page, 'why');
  });

  test('the keys of a field, a slider, a person, and a dialog stay theirs', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await digestOn(page);
    await page.getByRole('button', { name: en.projector, exact: true }).click();
    const stays = async (step: 'experiment' | 'why' | 'debrief', ...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      await expectStep(page, step);
    };
    await page.locator('.lever').getByRole('spinbutton').first().focus();
    await stays('experiment', 'ArrowRight', 'PageDown', 'ArrowLeft');
    await page.locator('.lever').getByRole('slider').first().focus();
    await stays('experiment', 'ArrowRight', 'PageDown');
    await page.locator('.timeline').getByRole('slider').first().focus();
    await stays('experiment', 'ArrowRight', 'PageUp');
    await openDialog(page, en.share.open);
    await page.getByRole('dialog').getByRole('button').last().focus();
    await stays('experiment', 'ArrowRight', 'PageDown');
    await page.keyboard.press('Escape');
    await go(page, 'why');
    await page.locator('.person').first().waitFor();
    await page.locator('.person').first().focus();
    await stays('why', 'ArrowRight', 'ArrowDown', 'ArrowLeft');
    await go(page, 'debrief');
    await page.getByRole('textbox').first().fill('x');
    await stays('debrief', 'ArrowLeft', 'PageUp');
  });
});
