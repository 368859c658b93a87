import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedKey } from '../src/random/keys.js';

const same = (a: string, b: string) =>
  seedKey(a).first === seedKey(b).first && seedKey(a).second === seedKey(b).second;

describe('seedKey(seed)', () => {
  test('is two signed 32-bit words, the same every time', () => {
    const key = seedKey('haifa');
    expect(key).toEqual(seedKey('haifa'));
    expect(key.first | 0).toBe(key.first);
    expect(key.second | 0).toBe(key.second);
  });

  test('takes the empty text', () => {
    expect(seedKey('')).toEqual(seedKey(''));
    expect(same('', ' ')).toBe(false);
  });

  test('differs for the neighbours of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, more) => {
          expect(same(text, text + more)).toBe(false);
          expect(same(text, more + text)).toBe(false);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  test('differs for all whole numbers that somebody may type', () => {
    const keys = new Set<string>();
    for (let i = 0; i < 3000; i++) keys.add(Object.values(seedKey(String(i))).join());
    expect(keys.size).toBe(3000);
  });

  test('differs for a text and its repetition', () => {
    expect(same('1', '11')).toBe(false);
    expect(same('a', 'aaa')).toBe(false);
    expect(same('12', '1212')).toBe(false);
  });

  test('reads every letter whole, not only its low eight bits', () => {
    // U+0141 and U+0041 share their low byte.
    expect(same('\u0141', 'A')).toBe(false);
    expect(same('\u05d7\u05d9\u05e4\u05d4', '\u00d7\u00d9\u00e4\u00d4')).toBe(false);
  });

  test('leaves Math.random alone', () => {
    const before = Math.random;
    seedKey('haifa');
    expect(Math.random).toBe(before);
  });
});
