import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { initialSetup } from '../src/state/initialSetup.js';
import { toLink } from '../src/state/link.js';
import { runAsShown } from './support/commandLine.js';
import {
  commandOn,
  computed,
  digestOn,
  en,
  expectStep,
  field,
  go,
  inChromium,
  openDialog,
} from './support/studio.js';

const setup = {
  ...initialSetup('daycare'),
  seed: `<b onclick="alert(1)">'seed'</b> & 日本`,
  replicates: 20,
  arms: [
    { name: '<img src=x onerror=alert(1)>', values: {} },
    { name: '"><script>alert(2)</script>', values: { fine: 33 } },
    { name: `{{7*7}} $\{alert(3)} 'x'`, values: { fine: 0 } },
  ],
  compareWith: 1,
};
const said = (page: Page, sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
/** Waits until the address contains the experiment with its digest. */
const addressed = (page: Page) => page.waitForFunction(() => /digest=[0-9a-f]{64}/.test(location.hash));

inChromium('a link', ({ open, address }) => {
  test('opened by somebody else shows the same digest, and says that it matches', async () => {
    const page = await open(`#${toLink(setup)}`);
    const digest = await digestOn(page);
    const dialog = await openDialog(page, en.share.open);
    const link = await dialog.getByRole('textbox', { name: en.share.link }).inputValue();
    expect(link.startsWith(`${address()}#scenario=daycare&`)).toBe(true);

    const other = await open(link.slice(address().length));
    expect(await digestOn(other)).toBe(digest);
    await said(other, en.share.checks);
    const names = await other.locator('.arm-list').getByRole('button').allTextContents();
    expect(names).toEqual(setup.arms.map(({ name }) => name));
    expect((await runAsShown(await commandOn(other))).digest).toBe(digest);
    // It still checks after a reload, and no longer mentions it after a change.
    await other.reload();
    await said(other, en.share.checks);
    await field(other, 'fine').fill('77');
    await other.keyboard.press('Enter');
    await digestOn(other);
    expect(await other.getByText(en.share.checks).count()).toBe(0);
  });

  test('is copied, or the reader is asked to copy it', async () => {
    const page = await open('#scenario=daycare&replicates=10', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await addressed(page);
    const dialog = await openDialog(page, en.share.open);
    await dialog.getByRole('button', { name: en.share.copy, exact: true }).click();
    await dialog.getByText(en.share.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const refusing = await open('#scenario=daycare&replicates=10', {
      before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    const other = await openDialog(refusing, en.share.open);
    await other.getByRole('button', { name: en.share.copy, exact: true }).click();
    await other.getByText(en.share.notCopied).waitFor();
  });

  test('without a digest says so; with another one, or for other numbers, that it does not check', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    const digest = await digestOn(page);
    await said(page, en.share.noDigest);
    const follow = (hash: string) =>
      page.evaluate((text) => {
        location.hash = text;
      }, hash);
    const other = `${digest[0] === 'a' ? 'b' : 'a'}${digest.slice(1)}`;
    await follow(`#scenario=daycare&replicates=10&digest=${other}`);
    await said(page, en.share.differs);
    await follow(`#scenario=daycare&replicates=10&digest=${digest}`);
    await said(page, en.share.checks);
    await follow(`#scenario=daycare&replicates=11&digest=${digest}`);
    await said(page, en.share.differs);
  });

  test('that cannot be used opens the day-care with a sentence, and runs nothing', async () => {
    const page = await open();
    const broken = {
      'a story that every object has': '#scenario=__proto__',
      'a lever out of range': '#scenario=daycare&arm=a:fine=-1',
      'nothing that can be read': '#%%%\u0001<svg onload=alert(1)>',
      'markup for a lever': '#scenario=daycare&set=<script>alert(1)</script>=1',
      'a seed without an end': `#scenario=daycare&seed=${'x'.repeat(200_000)}`,
    };
    for (const [what, hash] of Object.entries(broken)) {
      await page.goto('about:blank');
      await page.goto(address() + hash);
      const warning = page.locator('.message.warning');
      await warning.waitFor();
      const sentence = (await warning.textContent()) ?? '';
      expect(sentence, what).toContain(en.share.broken('').split('  ')[0]);
      expect(sentence.length, what).toBeLessThan(500);
      expect(await page.locator('main :is(script, img, [onerror], [onload])').count(), what).toBe(0);
      await expectStep(page, 'choose');
      await page.waitForFunction(() => location.hash.startsWith('#scenario=daycare&theory=full'));
    }
    await page.locator('.message.warning').getByRole('button').click();
    expect(await page.locator('.message.warning').count()).toBe(0);
    await computed(page);
    await addressed(page);
  });

  test('with markup in its names is text on every step, in every chart and on paper', async () => {
    const page = await open(`#${toLink(setup)}`);
    await digestOn(page);
    const injected = () =>
      page.evaluate(
        () => document.querySelectorAll('img, script:not([src]), [onerror], [onclick], iframe').length,
      );
    for (const step of ['experiment', 'why', 'check', 'debrief', 'predict', 'choose'] as const) {
      await go(page, step);
      await computed(page);
      expect(await injected(), step).toBe(0);
    }
    await go(page, 'experiment');
    await page.locator('[data-chart] svg').first().waitFor();
    expect(await page.locator('[data-chart] svg').first().textContent()).toContain('<script>alert(2)');
    expect(await injected()).toBe(0);
  });
});

inChromium('the work', ({ open, beside, address }) => {
  test('outlives a reload: step, forecast, levers, projector, language', async () => {
    const page = await open();
    await page.locator('.card button').first().click();
    await computed(page);
    await page.locator('main').getByRole('spinbutton').nth(2).fill('21');
    await page.getByRole('button', { name: en.predict.lock, exact: true }).click();
    await page.getByRole('button', { name: en.predict.reveal, exact: true }).click();
    await field(page, 'fine').fill('44');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.projector, exact: true }).click();
    await page.getByRole('combobox', { name: en.language }).selectOption('de');
    await page.reload();
    await expectStep(page, 'experiment');
    expect(await commandOn(page)).toContain('fine=44');
    await expect.poll(() => page.locator('html').getAttribute('data-projector')).toBe('true');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('banner').getByRole('combobox').selectOption('en');
    await go(page, 'predict');
    expect(await page.locator('main').getByRole('spinbutton').nth(2).inputValue()).toBe('21');
    expect(await page.locator('main').getByRole('spinbutton').nth(2).isDisabled()).toBe(true);
  });

  test('goes on if the browser stores nothing, and the page says so', async () => {
    const page = await open('#scenario=daycare&replicates=20', {
      before: () => {
        for (const name of ['sessionStorage', 'localStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('No.', 'SecurityError');
            },
          });
      },
    });
    await said(page, en.storageOff);
    const digest = await digestOn(page);
    expect((await runAsShown(await commandOn(page))).digest).toBe(digest);
    await addressed(page);
    await page.reload();
    expect(await digestOn(page)).toBe(digest);
    await said(page, en.share.checks);
  });

  test('goes on if the stored work is broken, or from another version', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await digestOn(page);
    await addressed(page);
    for (const broken of ['{', '{"link":7}', '{"link":"#scenario=daycare","studio":{}}']) {
      await page.evaluate((text) => {
        // As if it had been stored with this address.
        addEventListener('pagehide', () =>
          sessionStorage.setItem('fairweather-studio', text.replace('#scenario=daycare', location.hash)),
        );
      }, broken);
      await page.reload();
      await computed(page);
      await go(page, 'debrief');
      await addressed(page);
    }
  });

  test('in one tab does not disturb that in another', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    const digest = await digestOn(page);
    const other = await beside(page, '#scenario=price-list&replicates=10');
    const another = await digestOn(other);
    await go(other, 'debrief');
    await other.locator('main').getByRole('textbox').first().fill('in the other tab');
    await Promise.all([addressed(page), addressed(other)]);
    await Promise.all([page.reload(), other.reload()]);
    expect(await digestOn(page)).toBe(digest);
    await go(page, 'debrief');
    expect(await page.locator('main').getByRole('textbox').first().inputValue()).toBe('');
    expect(await other.locator('main').getByRole('textbox').first().inputValue()).toBe('in the other tab');
    await go(other, 'experiment');
    expect(await digestOn(other)).toBe(another);
  });

  test('follows the address if somebody edits it, goes back, and forward', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    const digest = await digestOn(page);
    await addressed(page);
    const edit = (hash: string) =>
      page.evaluate((text) => {
        location.hash = text;
      }, hash);
    await edit('#scenario=daycare&replicates=12');
    await expect.poll(() => commandOn(page)).toContain('--replicates 12');
    const other = await digestOn(page);
    await addressed(page);
    await page.goBack();
    await expect.poll(() => commandOn(page)).toContain('--replicates 10');
    expect(await digestOn(page)).toBe(digest);
    await said(page, en.share.checks);
    await page.goForward();
    await expect.poll(() => commandOn(page)).toContain('--replicates 12');
    expect(await digestOn(page)).toBe(other);
    // An unusable link leaves the work as it is, with a sentence, and the address follows the work again.
    await edit('#scenario=daycare&arm=x:fine=-1');
    await page.locator('.message.warning').waitFor();
    expect(await digestOn(page)).toBe(other);
    await addressed(page);
    expect(page.url().startsWith(`${address()}#scenario=daycare&theory=full`)).toBe(true);
    await edit('');
    expect(await digestOn(page)).toBe(other);
  });

  test('is left by the back button only after all its steps, which keep forecasts and changes', async () => {
    const page = await open();
    await page.locator('.card button').first().click();
    await computed(page);
    await page.locator('main').getByRole('spinbutton').nth(2).fill('21');
    await page.getByRole('button', { name: en.predict.without, exact: true }).click();
    await expectStep(page, 'experiment');
    await field(page, 'fine').fill('44');
    await page.keyboard.press('Enter');
    await addressed(page);
    await go(page, 'why');
    await page.goBack();
    await expectStep(page, 'experiment');
    expect(await commandOn(page)).toContain('fine=44');
    await page.goBack();
    await expectStep(page, 'predict');
    expect(await page.locator('main').getByRole('spinbutton').nth(2).inputValue()).toBe('21');
    await page.goBack();
    await expectStep(page, 'choose');
    await page.goForward();
    await page.goForward();
    await expectStep(page, 'experiment');
    expect(await commandOn(page)).toContain('fine=44');
    await page.reload();
    await expectStep(page, 'experiment');
    await page.goBack();
    await expectStep(page, 'predict');
  });

  test('of another story or link is found again by the back button, at the step where it was left', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await digestOn(page);
    await addressed(page);
    await go(page, 'why');
    await addressed(page);
    await page.evaluate(() => {
      location.hash = '#scenario=price-list&replicates=10';
    });
    await expectStep(page, 'experiment');
    await expect.poll(() => commandOn(page)).toContain('price-list');
    await addressed(page);
    await page.goBack();
    await expectStep(page, 'why');
    await addressed(page);
    await page.goBack();
    await expectStep(page, 'experiment');
    expect(await commandOn(page)).toContain('daycare');
    await go(page, 'choose');
    await addressed(page);
    await page.locator('.card button').nth(1).click();
    await expectStep(page, 'predict');
    await addressed(page);
    await page.goBack();
    await expectStep(page, 'choose');
    await addressed(page);
    await page.goBack();
    await expectStep(page, 'experiment');
    expect(await commandOn(page)).toContain('daycare');
  });

  test('of a page that was left is not taken for that of a later one in the same tab', async () => {
    const page = await open('#scenario=daycare&replicates=10');
    await digestOn(page);
    await addressed(page);
    await go(page, 'why');
    await addressed(page);
    await page.goto('about:blank');
    await page.goto(`${address()}#scenario=repair-lab&replicates=10`);
    await digestOn(page);
    expect(await commandOn(page)).toContain('repair-lab');
    await addressed(page);
    await page.goBack();
    await page.goBack();
    await expectStep(page, 'why');
    await go(page, 'experiment');
    expect(await commandOn(page)).toContain('daycare');
  });

  test('goes through many changes without asking the browser for an address at each', async () => {
    const page = await open('#scenario=daycare&replicates=2', {
      before: () => {
        const { replaceState } = history;
        Object.assign(window, { asked: 0 });
        history.replaceState = function (...rest) {
          Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 });
          replaceState.apply(this, rest);
        };
      },
    });
    await digestOn(page);
    const lever = page.getByRole('slider', { name: 'fine', exact: true });
    const before = await page.evaluate('asked');
    const took = await lever.evaluate(async (element: HTMLInputElement) => {
      const began = performance.now();
      for (let i = 1; i <= 40; i++) {
        element.value = String(Number(element.step) * i);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - began;
    });
    const fine = await lever.inputValue();
    await page.waitForFunction((value) => decodeURIComponent(location.hash).includes(`fine=${value}`), fine);
    await addressed(page);
    const asked = Number(await page.evaluate('asked')) - Number(before);
    // Browsers allow a hundred in half a minute, or more at once.
    expect(asked).toBeLessThan(8 + took / 150);
    expect(await commandOn(page)).toContain(`fine=${fine}`);
  });
});
