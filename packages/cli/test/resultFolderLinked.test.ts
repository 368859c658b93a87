import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultGround, victims } from './support/everyChange.js';
import { contents, wordOfWhole } from './support/resultUnderFault.js';

const { atEveryChange } = faultGround();

test.skipIf(process.platform === 'win32')(
  'a link that replaces the work folder leads nobody anywhere',
  async () => {
    let swapped = 0;
    await atEveryChange('link', (parent) => {
      expect(wordOfWhole(parent)).toMatch(/first|second/);
      expect(Object.keys(contents(join(parent, 'victim')))).toHaveLength(victims.length);
      for (const name of victims)
        expect(readFileSync(join(parent, 'victim', name), 'utf8')).toBe(`my ${name}`);
      if (readdirSync(parent).includes('moved')) swapped++;
    });
    expect(swapped).toBeGreaterThan(30);
  },
);
