import type { Key } from './seedKey.js';
import { threefry2x32 } from './threefry.js';

/**
 * The key of one group of people in one replicate. Members are numbered inside their group, so a further member, group or
 * replicate leaves every other draw where it was.
 *
 * @param seed the key of the seed's text
 * @param replicate from 0
 * @param group from 0
 */
export function groupKey(seed: Key, replicate: number, group: number): Key {
  const [first, second] = threefry2x32(replicate, group, seed.first, seed.second);
  return { first, second };
}
