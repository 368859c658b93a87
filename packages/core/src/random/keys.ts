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
 * The key of one group of people in one replicate. Members are numbered inside their group, so a further member, group
 * or replicate leaves every other draw where it was.
 *
 * @param seed the key of the seed's text
 * @param replicate from 0
 * @param group two words that stand for the group; `GroupPlan` has them
 */
export function groupKey(seed: Key, replicate: number, group: Key): Key {
  const [first, second] = threefry2x32(replicate, group.first, seed.first, seed.second ^ group.second);
  return { first, second };
}
