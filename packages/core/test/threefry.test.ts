import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashMembers } from '../src/random/hashMembers.js';
import { threefry2x32, threefry13 } from '../src/random/threefry.js';

const ALL = 0xffffffff;

/** The known-answer vectors of Random123 1.14 (tests/kat_vectors): counter, key, answer, by rounds. */
const vectors = [
  [13, 0, 0, 0, 0, '9d1c5ec6 8bd50731'],
  [13, ALL, ALL, ALL, ALL, 'fd36d048 2d17272c'],
  [13, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 'ba3e4725 f27d669e'],
  [20, 0, 0, 0, 0, '6b200159 99ba4efe'],
  [20, ALL, ALL, ALL, ALL, '1cb996fc bb002be7'],
  [20, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 'c4923a9c 483df7a0'],
  [32, 0, 0, 0, 0, 'cee3d47e a23dfd5c'],
  [32, ALL, ALL, ALL, ALL, '6e2fe0d0 b1b76f82'],
] as const;

describe('threefry2x32(counter0, counter1, key0, key1, rounds)', () => {
  test.each(vectors)('gives the published answer after %i rounds of %i %i under key %i %i', (...vector) => {
    const [rounds, counter0, counter1, key0, key1, answer] = vector;
    expect(hex(threefry2x32(counter0, counter1, key0, key1, rounds))).toBe(answer);
  });

  test('mixes for thirteen rounds by default', () => {
    expect(threefry2x32(1, 2, 3, 4)).toEqual(threefry2x32(1, 2, 3, 4, 13));
    expect(threefry2x32(1, 2, 3, 4)).not.toEqual(threefry2x32(1, 2, 3, 4, 20));
  });

  test('reads signed and unsigned words alike', () => {
    expect(threefry2x32(-1, -1, -1, -1)).toEqual(threefry2x32(ALL, ALL, ALL, ALL));
  });
});

describe('threefry13(counter0, counter1, key0, key1, words)', () => {
  test('is threefry2x32 with thirteen rounds, for signed and unsigned words', () => {
    const any = fc.oneof(fc.integer(), fc.integer({ min: 0, max: ALL }));
    const words = new Int32Array(2);
    fc.assert(
      fc.property(any, any, any, any, (counter0, counter1, key0, key1) => {
        threefry13(counter0, counter1, key0, key1, words);
        expect([...words]).toEqual(threefry2x32(counter0, counter1, key0, key1));
      }),
      { seed: 19, numRuns: 500 },
    );
  });
});

function hex(words: readonly number[]): string {
  return words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}

test('hashMembers gives every member the words of threefry13', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (first, second, counter) => {
      const words = new Int32Array(10);
      hashMembers({ first, second }, 5, counter, words);
      const expected = [0, 1, 2, 3, 4].flatMap((member) => threefry2x32(member, counter, first, second));
      expect([...words]).toEqual(expected);
    }),
    { seed: 20, numRuns: 200 },
  );
});
