import seedrandom from 'seedrandom';
import { digestOf } from '../numbers/sha256.js';
import { threefry2x32 } from './threefry.js';

/** Two 32-bit words that select one family of draws. */
export interface Key {
  readonly first: number;
  readonly second: number;
}

/**
 * Turns the text of a seed into a key, with seedrandom. It is given the SHA-256 of the text: by itself it takes "1" and
 * "11" for the same seed, and reads only the low eight bits of a letter.
 *
 * @param seed any text, the empty one included
 * @example
 * seedKey('haifa'); // always the same two words
 */
export function seedKey(seed: string): Key {
  const stream = seedrandom(digestOf(seed));
  return { first: stream.int32(), second: stream.int32() };
}

/**
 * Turns the name of a group into two words, so that its people stay who they are if groups are added, taken away or put
 * in another order.
 *
 * @returns the first 64 bits of the SHA-256 of the name
 * @example
 * nameKey('centre 1'); // wherever that group stands in its scenario
 */
export function nameKey(name: string): Key {
  const digest = digestOf(name);
  return { first: wordAt(digest, 0), second: wordAt(digest, 8) };
}

/** Eight hexadecimal digits as a signed 32-bit integer. */
function wordAt(digest: string, place: number): number {
  return Number.parseInt(digest.slice(place, place + 8), 16) | 0;
}

/**
 * The key of one group of people in one replicate. Members are numbered inside their group, so a further member, group
 * or replicate leaves every other draw where it was.
 *
 * @param seed the key of the seed's text
 * @param replicate from 0
 * @param group two words that stand for the group: the `nameKey` of its name
 */
export function groupKey(seed: Key, replicate: number, group: Key): Key {
  const [first, second] = threefry2x32(replicate, group.first, seed.first, seed.second ^ group.second);
  return { first, second };
}
