import { describe, expect, test } from 'vitest';
import { channels } from '../src/random/channels.js';
import { uniform } from '../src/random/draws.js';
import { groupKey, type Key, nameKey, seedKey } from '../src/random/keys.js';
import { differingBitsZ, jointZ, PAIRS, type Pair, word } from './support/neighbours.js';

/**
 * Draws whose addresses are neighbours must be strangers. Twelve tests of a standard normal statistic against 4: all
 * would pass for true randomness but once in 1,300 seeds; the seed is fixed, so they do not flicker.
 */
const BOUND = 4;
const seed = seedKey('neighbours');
const key = groupKey(seed, 0, { first: 0, second: 0 });

/** Pairs are disjoint (0 with 1, 2 with 3 …), so that they are independent of each other. */
function* within(pair: (even: number, other: number) => Pair): Iterable<Pair> {
  for (let i = 0; i < PAIRS; i++) yield pair(2 * (i >>> 10), i & 1023);
}

/** The same 1,024 addresses under 512 pairs of neighbouring keys. */
function* acrossKeys(keyOf: (n: number) => Key): Iterable<Pair> {
  for (let n = 0; n < PAIRS / 1024; n++) {
    const one = keyOf(2 * n);
    const next = keyOf(2 * n + 1);
    for (let i = 0; i < 1024; i++) yield [word(uniform(one, i, 3, 2)), word(uniform(next, i, 3, 2))];
  }
}

const at = (agent: number, period: number, channel: number) => word(uniform(key, agent, period, channel));

const neighbours: readonly [string, () => Iterable<Pair>][] = [
  ['the next agent', () => within((agent, period) => [at(agent, period, 2), at(agent + 1, period, 2)])],
  ['the next period', () => within((period, agent) => [at(agent, period, 2), at(agent, period + 1, 2)])],
  [
    'the next channel',
    () => within((period, agent) => [at(agent, period, channels.choice), at(agent, period, channels.notice)]),
  ],
  ['the next seed text', () => acrossKeys((n) => groupKey(seedKey(`seed ${n}`), 0, { first: 0, second: 0 }))],
  ['the next replicate', () => acrossKeys((n) => groupKey(seed, n, { first: 0, second: 0 }))],
  ['the next group', () => acrossKeys((n) => groupKey(seed, 0, nameKey(`group ${n}`)))],
];

describe('a draw and that of %s', () => {
  test.each(neighbours)('fall together into 256 × 256 cells by chance alone: %s', (_, pairs) => {
    expect(Math.abs(jointZ(pairs()))).toBeLessThan(BOUND);
  });

  test.each(neighbours)('differ in half of their bits: %s', (_, pairs) => {
    expect(Math.abs(differingBitsZ(pairs()))).toBeLessThan(BOUND);
  });
});

describe('the tests of neighbours', () => {
  /** A bad address: everything packed into one counter, and one multiplication for a mixer. */
  const weak = (agent: number, period: number) => Math.imul(agent + 1024 * period + 1, 0x9e3779b1) >>> 0;

  test('find the dependence that a packed counter under a weak mixer leaves', () => {
    const agents = () => within((agent, period) => [weak(agent, period), weak(agent + 1, period)]);
    const periods = () => within((period, agent) => [weak(agent, period), weak(agent, period + 1)]);
    for (const pairs of [agents, periods]) {
      expect(jointZ(pairs())).toBeGreaterThan(1000);
      expect(Math.abs(differingBitsZ(pairs()))).toBeGreaterThan(100);
    }
  });
});
