import { daycare } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { runAsShown } from './support/commandLine.js';
import { commandOn, digestOn, en, field, fileAddress, inChromium, rowsOf, unfold } from './support/studio.js';

const { fine } = daycare.parameters;

inChromium('the numbers on the page are those of the command line', ({ open }) => {
  /** Opens a link, and compares the page with the output of the command that it shows. */
  const expectSame = async (hash: string) => {
    const page = await open(hash);
    const digest = await digestOn(page);
    const printed = await runAsShown(await commandOn(page));
    expect(printed.digest).toBe(digest);
    return { page, digest, printed };
  };

  test('for changed levers, in the first arm and in another', async () => {
    const page = await open('#scenario=daycare&replicates=40');
    const before = await digestOn(page);
    await field(page, fine.label).fill('55');
    await field(page, fine.label).press('Enter');
    const between = await digestOn(page);
    await page.getByRole('button', { name: 'never fined', exact: true }).click();
    await field(page, fine.label).fill('3.5');
    await field(page, fine.label).press('Enter');
    await expect.poll(() => commandOn(page)).toContain('fine=3.5');
    const after = await digestOn(page);
    expect(new Set([before, between, after]).size).toBe(3);
    expect((await runAsShown(await commandOn(page))).digest).toBe(after);
  });

  test.each([
    ['an empty seed and one replicate', '#scenario=daycare&replicates=1&seed='],
    ['one arm', '#scenario=daycare&replicates=20&arm=alone'],
    ['an arm that is a copy', '#scenario=daycare&replicates=20&arm=a&arm=b&compare=1'],
    [
      'another theory, odd characters in the seed, and what nobody knows moved for all',
      `#scenario=daycare&theory=signal&seed=${encodeURIComponent(`-é "$HOME" \`x\` \\ it's 100% 日本!`)}` +
        '&replicates=20&set=guilt=1.5&set=conformity=0.5&arm=a: fine=20&arm=b&compare=1',
    ],
    ['a downturn', '#scenario=partnership-downturn&replicates=20'],
    [
      'a price list with arms of its own',
      '#scenario=price-list&replicates=20&arm=free&arm=dear: favourPrice=9&arm=reasons: favourPrice=2, ' +
        'reason=0.5&compare=3',
    ],
    [
      'arms after a first arm that was moved',
      '#scenario=daycare&replicates=30&arm=dear: fine=80, fineUntil=12&arm=none: fine=0&arm=as it was&' +
        'arm=short: fineFrom=6&compare=2',
    ],
  ])('for %s', async (_, hash) => {
    await expectSame(hash);
  });

  test('even if the page is a file in a folder', async () => {
    const page = await open('#scenario=daycare&replicates=40', { at: fileAddress });
    const served = await open('#scenario=daycare&replicates=40');
    expect(await digestOn(page)).toBe(await digestOn(served));
    await page.locator('[data-chart] svg').first().waitFor();
  });

  test('down to the difference between two arms, week by week', async () => {
    const { page, printed } = await expectSame('#scenario=daycare&replicates=40');
    await unfold(page);
    const table = page.locator('[data-chart]').nth(1).getByRole('table');
    const written = (value: number) =>
      (value > 0 ? '+' : '') +
      value
        .toFixed(digits(value))
        .replace('-', '−')
        .replace(/^−(0([.]0+)?)$/, '$1');
    const digits = (value: number) => {
      const size = Math.abs(value);
      if (size === 0 || size >= 100) return 0;
      return size >= 1 ? 1 : 2;
    };
    const expected = printed.differences
      .filter(({ measure }) => measure === 'late_per_week')
      .map(({ unit, mean, jointLow, jointHigh }) => [
        String(unit),
        `${written(mean)} (${written(jointLow)} – ${written(jointHigh)})`,
      ]);
    expect(printed.differences[0].comparedWith).toBe('never fined');
    expect(await rowsOf(table)).toHaveLength(20);
    // The command compares every other arm with "never fined", and so does the page.
    expect(await rowsOf(table)).toEqual(expected);
  });

  test('and again on another visit, in another language', async () => {
    const page = await open('#scenario=daycare&replicates=40');
    const german = await open('#scenario=daycare&replicates=40', { locale: 'de-DE' });
    expect(await digestOn(german)).toBe(await digestOn(page));
    expect(await german.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('html').getAttribute('lang')).toBe(en.locale);
  });
});
