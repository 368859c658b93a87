import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acrossReplicates, breakEven, pairedDifference } from '@fairweather/core';
import { expect, test } from 'vitest';
import {
  accountHandover,
  catalogue,
  fairWeather,
  findScenario,
  oneSidedness,
  partnershipDownturn,
} from '../src/index.js';
import { armsRunOnce, armsTable, signed } from './support/armsTable.js';

const page = fileURLToPath(new URL('../../../docs/partnership.md', import.meta.url));
const read = () => readFileSync(page, 'utf8').replace(/\r\n/g, '\n');

/** The part of the page between two marks; written anew where FAIRWEATHER_UPDATE is set. */
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

test('docs/partnership.md has an entry with a table for every scenario between firms', () => {
  const others = [...read().matchAll(/^<!-- table: (\S+) -->$/gm)].map(([, name]) => name);
  const firms = catalogue.filter(({ scenario }) => scenario.trade).map(({ name }) => name);
  expect([...listed, ...others]).toEqual(firms);
  for (const name of firms) expect(read()).toContain(`\n## ${name}\n`);
});

test.each(listed)('docs/partnership.md shows what came of the arms of %s', (name) => {
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

test('docs/partnership.md shows how one-sided the partnership is', () => {
  const { outcome, level } = armsRunOnce(fairWeather);
  const lines = ['tied', 'free to leave'].map((way) => {
    const [customer, supplier] = ['customer', 'supplier'].map((side) => `${side}’s hard times, ${way}`);
    const sided = pairedDifference(
      oneSidedness(outcome(customer), outcome(supplier), 25),
      new Float64Array(60),
    );
    const granted = [customer, supplier].map((arm) => level(arm, 'granted', 25).toFixed(2));
    return `- ${way}: the seller grants ${granted[0]}, the buyer ${granted[1]}; one-sidedness ${signed(sided, 2)}`;
  });
  holdsPage('one-sidedness', lines.join('\n'));
});

test('docs/partnership.md shows what a handover costs of the first year, beside what was published', () => {
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
