import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computed, digestOn, en, fileAddress, go, inChromium, openDialog, steps } from './support/studio.js';

inChromium('the page keeps to itself', ({ open, address }) => {
  test('its policy lets nothing in: no inline script, no eval, no other site', async () => {
    const page = await open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const rules = new Map(
      (policy ?? '').split(';').map((rule) => {
        const [name, ...sources] = rule.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(rules.get('style-src')).toEqual(["'self'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('form-action')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/'unsafe|\*|https?:/);
    expect(readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8')).not.toMatch(
      /<script(?![^>]*src=)/,
    );
  });

  test('its policy permits the engine’s WebAssembly, and still no text as code', async () => {
    const page = await open();
    // In a worker, which has the policy of its page; a debugger, as which the test speaks to the page, is let through.
    const attempts = await page.evaluate(() => {
      const script = `
        const outcome = (attempt) => {
          try {
            attempt();
            return 'allowed';
          } catch (error) {
            return error.name;
          }
        };
        const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        postMessage({
          webAssembly: outcome(() => new WebAssembly.Module(emptyModule)),
          evaluated: outcome(() => globalThis.eval('1')),
          constructed: outcome(() => new Function('return 1')),
        });`;
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
    });
    expect(attempts).toEqual({ webAssembly: 'allowed', evaluated: 'EvalError', constructed: 'EvalError' });
  });

  test.each(['served', 'as a file'])(
    'it asks for its own files only, on every step, and nothing complains (%s)',
    async (how) => {
      const page = await open('#scenario=daycare&replicates=10', how === 'served' ? {} : { at: fileAddress });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await digestOn(page);
      for (const step of steps) {
        await go(page, step);
        await computed(page);
        if (step === 'why') {
          await page.locator('.person').nth(3).click();
          await page.locator('[data-chart] svg').nth(1).waitFor();
        }
      }
      for (const name of [en.share.open, en.exporting.open]) {
        await openDialog(page, name);
        await page.keyboard.press('Escape');
      }
      // Once loaded, the page needs nothing else; every test watches for further requests.
      expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);
      expect(page.url().startsWith(how === 'served' ? address() : fileAddress)).toBe(true);
    },
  );

  test('it goes on without a network', async () => {
    // In a separate browser, since others share the settings that are changed here.
    const page = await open('#scenario=daycare&replicates=10', { colorScheme: 'light' });
    await digestOn(page);
    await page.context().setOffline(true);
    await page.locator('.lever').getByRole('spinbutton').first().fill('31');
    await page.keyboard.press('Enter');
    await digestOn(page);
    await go(page, 'why');
    await page.locator('[data-chart] svg').first().waitFor();
  });
});
