import { expect, test } from 'vitest';
import { expectNextRunToSettle, faultGround } from './support/everyChange.js';
import { wordOfWhole, writeResult } from './support/resultUnderFault.js';

const { atEveryChange, prepare } = faultGround();

test.skipIf(process.platform === 'win32')(
  'a process killed at any change leaves the old result or the new one, and the next run clears the rest away',
  async () => {
    const seen = new Set<string | undefined>();
    await atEveryChange('kill', (parent, { code }) => {
      expect(code).toBe(null);
      seen.add(wordOfWhole(parent));
      expectNextRunToSettle(parent);
    });
    // Between the two renames there is none, and the next run restores the old one.
    expect(seen).toEqual(new Set(['first', undefined, 'second']));
  },
);

test.skipIf(process.platform === 'win32').each([1, 2, 3, 4])(
  'a process killed in the middle of writing file %i leaves the old result',
  async (file) => {
    const parent = prepare(`half-${file}`);
    expect((await writeResult(parent, 'second', `half:writeFileSync:${file}`)).code).toBe(null);
    expect(wordOfWhole(parent)).toBe('first');
    expectNextRunToSettle(parent);
  },
);
