import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { de } from '../src/words/de.js';
import { type Slip, spoil } from './support/slips.js';
import { computed, digestOn, en, go, inChromium, steps } from './support/studio.js';

const LINK = '#scenario=daycare&replicates=20';
/** The digest of LINK in this version, if nothing goes wrong. */
let right: string | undefined;

inChromium('the page recovers', ({ open }) => {
  const rightDigest = async () => {
    right ??= await digestOn(await open(LINK));
    return right;
  };

  describe('from workers', () => {
    test('that the browser refuses: it computes by itself, with the same numbers, and says so', async () => {
      const expected = await rightDigest();
      const page = await open(LINK, {
        before: () => {
          window.Worker = class {
            constructor() {
              throw new DOMException('No workers.', 'SecurityError');
            }
          } as never;
        },
      });
      expect(await digestOn(page)).toBe(expected);
      await said(page, en.inPage);
      await go(page, 'why');
      await page.locator('.person').first().waitFor();
    });

    test('that never start: it computes by itself', async () => {
      const expected = await rightDigest();
      const page = await open(LINK, {
        before: () => {
          const Native = window.Worker;
          window.Worker = class extends Native {
            constructor() {
              super(URL.createObjectURL(new Blob(['throw new Error("spoilt")'])));
              // The page's own error report is not under test here.
              this.addEventListener('error', (event) => event.preventDefault());
            }
          } as never;
        },
      });
      expect(await digestOn(page)).toBe(expected);
      await said(page, en.inPage);
    });

    test('that die in the middle of a run: they are replaced, and the numbers are the same', async () => {
      const expected = await rightDigest();
      const page = await open(LINK, { before: dieEachAtFirst });
      expect(await digestOn(page)).toBe(expected);
      expect(await page.getByRole('status').textContent()).not.toContain(en.inPage);
    });

    test('that always die: one sentence, and another try when it can succeed', async () => {
      const expected = await rightDigest();
      const page = await open(LINK, { before: dieUntilAllowed });
      const again = page.getByRole('button', { name: en.again });
      await again.waitFor();
      await said(page, 'the calculation broke off twice');
      expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
      await page.evaluate(() => Object.assign(window, { mayLive: true }));
      await again.click();
      expect(await digestOn(page)).toBe(expected);
    });

    test('that die during the request for a person', async () => {
      const page = await open(LINK, { before: dieUntilAllowed });
      await page.getByRole('button', { name: en.again }).waitFor();
      await go(page, 'why');
      const everybody = page.locator('.everybody');
      await everybody.getByText('broke off twice').waitFor();
      await page.evaluate(() => Object.assign(window, { mayLive: true }));
      await everybody.getByRole('button', { name: en.again }).click();
      await everybody.locator('.person').first().waitFor();
      expect(await everybody.getByText('broke off twice').count()).toBe(0);
    });
  });

  describe('from the stored work of a tab', () => {
    /** Replaces the stored text of the page, and reloads the page. */
    async function reloadWith(page: Page, spoilt: string): Promise<void> {
      await page.evaluate((text) => {
        const put = (event: Event) => {
          // The page would overwrite it with its own work.
          event.stopImmediatePropagation();
          sessionStorage.setItem('fairweather-studio', text);
        };
        addEventListener('pagehide', put, { capture: true });
      }, spoilt);
      await page.reload();
      await page.locator('main[aria-busy=false]').waitFor();
    }

    /** The six that an attack found, and a text that is not ours. */
    const slips: readonly Slip[] = [
      ['studio.step', 'nowhere'],
      ['studio.step', '__proto__'],
      ['studio.teams', null],
      ['studio.active', 99],
      ['studio.promised', 7],
      ['studio.promised', { setup: { arms: 7 } }],
      ['x'.repeat(4_000_000)],
    ];

    test('nothing that is spoilt leaves it blank; it is set aside, with a single message', async () => {
      // One page for all: a tab keeps its storage from one load to the next.
      const page = await open(LINK);
      await digestOn(page);
      await addressed(page);
      const sound = await page.evaluate(() => sessionStorage.getItem('fairweather-studio') ?? '');
      for (const [place, slip] of slips.entries()) {
        const name = JSON.stringify(slip).slice(0, 80);
        await reloadWith(page, spoil(sound, slip));
        expect(await page.getByRole('status').textContent(), name).toContain(en.setAside);
        // Each gets its own name, so that none replaces another.
        const key = `fairweather-studio-set-aside${place === 0 ? '' : `-${place + 1}`}`;
        const aside = await page.evaluate((key) => sessionStorage.getItem(key), key);
        expect(aside, name).toBe(spoil(sound, slip));
      }
      await addressed(page);
      await page.reload();
      await computed(page);
      expect(await page.getByRole('status').textContent()).not.toContain(en.setAside);
      for (const step of steps) await go(page, step);
    });

    test('work that is sound is kept, and nothing is said', async () => {
      const page = await open(LINK);
      await go(page, 'debrief');
      await page.locator('main').getByRole('textbox').first().fill('ours');
      await addressed(page);
      await page.waitForFunction(() => sessionStorage.getItem('fairweather-studio')?.includes('ours'));
      await page.reload();
      expect(await page.locator('main').getByRole('textbox').first().inputValue()).toBe('ours');
      expect(await page.getByRole('status').textContent()).not.toContain(en.setAside);
    });
  });

  test('from an error in drawing: a sentence and a way to start again, in the language of the browser', async () => {
    const page = await open(LINK, {
      locale: 'de-DE',
      before: () => {
        if (sessionStorage.getItem('broken-once')) return;
        sessionStorage.setItem('broken-once', 'yes');
        // Something that the page needs for drawing and that a browser may lack.
        Object.defineProperty(URLSearchParams.prototype, 'append', {
          get: () => {
            throw new TypeError('nothing is appended here');
          },
        });
      },
    });
    await page.getByText(de.broken).waitFor();
    expect(await page.locator('code').textContent()).toBe('nothing is appended here');
    await page.getByRole('button', { name: de.startAgain }).click();
    await page.locator('main.step-choose').waitFor();
  });
});

async function said(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.getByRole('status').textContent()).toContain(text);
}

/** Waits until the work is stored with the current address. */
async function addressed(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { address } = JSON.parse(sessionStorage.getItem('fairweather-studio') ?? '{}') as {
      address?: string;
    };
    return address !== undefined && location.hash.length > 1;
  });
}

/** In the page: each of the first workers dies when it gets its first request. */
function dieEachAtFirst(): void {
  const Native = window.Worker;
  let doomed = 2;
  window.Worker = class extends Native {
    doomed = doomed-- > 0;
    override postMessage(message: unknown) {
      if (!this.doomed) return super.postMessage(message);
      this.terminate();
      this.dispatchEvent(new Event('error'));
    }
  } as never;
}

/** In the page: workers answer nothing and die, until `mayLive`. */
function dieUntilAllowed(): void {
  const Native = window.Worker;
  window.Worker = class extends Native {
    override postMessage(message: { kind: string }) {
      if ((window as { mayLive?: boolean }).mayLive) return super.postMessage(message);
      // It was alive once, so the browser is not one that refuses workers.
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'alive' } }));
      this.terminate();
      setTimeout(() => this.dispatchEvent(new Event('error')), 5);
    }
  } as never;
}
