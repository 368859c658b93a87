import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acrossReplicates, armsOf, breakEven, pairedDifference } from '@fairweather/core';
import { expect, test } from 'vitest';
import {
  accountHandover,
  catalogue,
  fairWeather,
  findScenario,
  giftAndStrings,
  partnershipDownturn,
  repairLab,
} from '../src/index.js';
import { aligned, armsRunOnce, armsTable, signed } from './support/armsTable.js';

const page = fileURLToPath(new URL('../../../docs/partnership.md', import.meta.url));
const read = () => readFileSync(page, 'utf8').replace(/\r\n/g, '\n');

/** The part of the page between two marks; rewritten if FAIRWEATHER_UPDATE is set. */
function holdsPage(mark: string, content: string): void {
  const block = `<!-- ${mark} -->\n\n${content}\n\n<!-- /${mark} -->`;
  const marked = new RegExp(`<!-- ${mark} -->[^]*<!-- /${mark} -->`);
  const text = read();
  if (process.env.FAIRWEATHER_UPDATE)
    writeFileSync(
      page,
      text.replace(marked, () => block),
    );
  else expect(text.match(marked)?.[0]).toBe(block);
}

const listed = [...read().matchAll(/^<!-- arms of (\S+) -->$/gm)].map(([, name]) => name);

test('docs/partnership.md has an entry with a table for scenarios that the catalogue has', () => {
  expect(listed).toEqual(
    catalogue.map(({ name }) => name).filter((name) => read().includes(`\n## ${name}\n`)),
  );
  expect(listed).toContain('partnership-downturn');
});

test.each(listed)('docs/partnership.md shows the results of the arms of %s', (name) => {
  holdsPage(`arms of ${name}`, armsTable(findScenario(name).scenario));
});

test('docs/partnership.md shows when a favour in a downturn has paid for itself', () => {
  const gain = armsRunOnce(partnershipDownturn).stream(
    'sold hard, granted',
    'sold hard, refused',
    'seller_money',
  );
  const { yearlyRate, downturnFrom } = partnershipDownturn.values;
  const month = breakEven(gain, yearlyRate, 12);
  holdsPage(
    'break-even',
    `The favour of month ${downturnFrom} has paid for itself in month ${month}, ${month - downturnFrom} months later.`,
  );
});

test('docs/partnership.md shows who can walk away, and who would', () => {
  const { outcome, level } = armsRunOnce(fairWeather);
  const year = [25, 36] as const;
  const rows = armsOf(fairWeather).map(({ name }) => {
    const share = (measure: string) => level(name, measure, ...year).toFixed(2);
    const sided = acrossReplicates(outcome(name), 'one_sidedness', ...year);
    const ended = (measure: string) => (60 * level(name, measure, 1, 60)).toFixed(3);
    return [
      name,
      level(name, 'binding', ...year)
        .toFixed(1)
        .replace('-', '−'),
      ...['orders', 'unbound', 'buyer_helps', 'buyer_helps_unbound', 'seller_helps'].map(share),
      signed(pairedDifference(sided, new Float64Array(60)), 2),
      ...['left', 'dropped'].map(ended),
    ];
  });
  const head = [
    'arm',
    'binds',
    'orders',
    'if free',
    'customer',
    'if free',
    'seller',
    'one-sided',
    'left',
    'dropped',
  ];
  holdsPage('one-sidedness', aligned([head, ...rows]));
});

test('docs/partnership.md shows what a handover costs in the first year, and the published figure', () => {
  const { outcome } = armsRunOnce(accountHandover);
  const kept = acrossReplicates(outcome('the manager stays'), 'orders', 25, 36);
  const lines = ['neutral successor', 'neutral, introduced', 'warm successor', 'strict successor'].map(
    (arm) => {
      const lost = acrossReplicates(outcome(arm), 'orders', 25, 36).map(
        (orders, i) => 100 * (orders / kept[i] - 1),
      );
      return `- ${arm}: ${signed(pairedDifference(lost, new Float64Array(60)), 1)} %`;
    },
  );
  holdsPage('first year', [...lines, '- published: −13.2 to −17.6 %'].join('\n'));
});

test('docs/partnership.md shows how many do a favour in return for the same sum', () => {
  const { level } = armsRunOnce(giftAndStrings);
  const lines = armsOf(giftAndStrings).map(
    ({ name }) => `- ${name}: ${level(name, 'effort', giftAndStrings.values.askedMonth).toFixed(2)}`,
  );
  holdsPage('effort', lines.join('\n'));
});

test('docs/partnership.md shows the cost of a hundredth of the frame by each repair', () => {
  const { level } = armsRunOnce(repairLab);
  const lines = armsOf(repairLab).map(({ name, scenario }) => {
    const { repairFrom, repairUntil, repairCost, favourFrom, favourCost, newPersonFrom, newPersonCost } =
      scenario.values;
    const words = repairFrom > 0 ? repairCost * (repairUntil - repairFrom + 1) : 0;
    const spent = words + (favourFrom > 0 ? favourCost : 0) + (newPersonFrom > 0 ? newPersonCost : 0);
    const gained = 100 * (level(name, 'frame', 29) - level('time alone', 'frame', 29));
    const frames = [17, 24, 29].map((month) => level(name, 'frame', month).toFixed(2)).join(', ');
    const each = gained > 0 ? `${(spent / gained).toFixed(2)} thousand a hundredth` : 'no frame for it';
    return `- ${name}: ${frames} in months 17, 24, 29${spent > 0 ? `; ${spent} thousand, ${each}` : ''}`;
  });
  holdsPage('repairs', lines.join('\n'));
});
