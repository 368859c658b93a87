import { HASHES_PER_PERIOD } from './channels.js';
import { fraction } from './fraction.js';
import type { Key } from './seedKey.js';
import { threefry13 } from './threefry.js';

/**
 * The uniform draw at an address: strictly between 0 and 1, with 53 random bits.
 *
 * @param key of the seed, replicate and group (see `groupKey`)
 * @param agent number inside the group, 0 to 2³²−1
 * @param period from 0 to 2²⁷−1
 * @param channel what the draw is for, 0 to 63
 * @example
 * const key = groupKey(seedKey('haifa'), 0, 0);
 * uniform(key, 16, 25, channels.choice); // the luck of parent 17 of the first centre on day 26
 */
export function uniform(key: Key, agent: number, period: number, channel: number): number {
  const counter = period * HASHES_PER_PERIOD + (channel >> 1);
  threefry13(agent, counter, key.first, key.second, words);
  return channel & 1 ? fraction(words[1], words[0]) : fraction(words[0], words[1]);
}

/** Where the hash puts its words; read at once, so one for all is enough. */
const words = new Int32Array(2);
