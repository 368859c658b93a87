import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNextRunToSettle, faultGround } from './support/everyChange.js';
import { wordOfWhole } from './support/resultUnderFault.js';

const { atEveryChange } = faultGround();

test(
  'a disk that is full at any change leaves the old result or the new one, says so, and nothing ' +
    'else is there',
  async () => {
    const seen = new Set<string | undefined>();
    await atEveryChange('full', (parent, { code, stdout }) => {
      const word = wordOfWhole(parent);
      seen.add(word);
      expect(code).toBe(word === 'first' ? 1 : 0);
      const left = readdirSync(parent).filter((name) => name.startsWith('.'));
      if (word === 'first') {
        const stays = left.map((name) => `, and ${join(parent, name)} stays, empty`).join('');
        expect(stdout).toBe(
          `cannot write --out result (ENOSPC)${stays}: the disk is full: free some room there or name ` +
            `another folder.\n`,
        );
      }
      // Files that cannot be removed are named, and the next run removes them.
      if (word === 'second') expect(left.length === 1).toBe(stdout.startsWith('left: '));
      expectNextRunToSettle(parent);
    });
    expect(seen).toEqual(new Set(['first', 'second']));
  },
);
