import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { giftAndStrings, repairLab, valueTranslation } from '../src/index.js';
import { armTable } from './support/armTable.js';

const page = new URL('../../../docs/partnership.md', import.meta.url);
const END = '<!-- end of table -->';

test.each([giftAndStrings, valueTranslation, repairLab])(
  'the page shows what comes out of $name',
  (scenario) => {
    const text = readFileSync(page, 'utf8');
    const mark = `<!-- table: ${scenario.name} -->\n`;
    const start = text.indexOf(mark) + mark.length;
    const end = text.indexOf(END, start);
    const table = `\n${armTable(scenario)}\n\n`;
    if (process.env.FAIRWEATHER_UPDATE) writeFileSync(page, text.slice(0, start) + table + text.slice(end));
    else expect(text.slice(start, end)).toBe(table);
  },
);
