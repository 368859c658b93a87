import { describe, expect, test } from 'vitest';
import { groupKey, nameKey, seedKey } from '../src/random/keys.js';
import { threefry2x32 } from '../src/random/threefry.js';

const seed = seedKey('groups');

describe('nameKey(name)', () => {
  test('is the first eight bytes of the SHA-256 of the name: of "abc" ba7816bf 8f01cfea', () => {
    expect(nameKey('abc')).toEqual({ first: 0xba7816bf | 0, second: 0x8f01cfea | 0 });
  });

  test('tells names with the same beginning apart', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => Object.values(nameKey(`centre ${i}`)).join());
    expect(new Set(keys).size).toBe(1000);
  });
});

describe('groupKey(seed, replicate, group)', () => {
  test('is the hash of replicate and group under the key of the seed', () => {
    const [first, second] = threefry2x32(3, 5, seed.first, seed.second ^ 7);
    expect(groupKey(seed, 3, { first: 5, second: 7 })).toEqual({ first, second });
  });

  test('tells replicates and groups apart, and one from the other', () => {
    const keys = new Set<string>();
    for (let replicate = 0; replicate < 60; replicate++) {
      for (let group = 0; group < 60; group++)
        keys.add(Object.values(groupKey(seed, replicate, { first: group, second: 0 })).join());
    }
    expect(keys.size).toBe(3600);
  });
});
