import type { Key } from './keys.js';
import { PARITY } from './threefry.js';

/**
 * `threefry13` of the first so many members at one counter, written out in a loop of its own: nothing else competes
 * for the registers of the processor, which begins with the next member while it finishes one.
 *
 * @param words receives two words for each member, one after the other
 */
export function hashMembers(key: Key, members: number, counter: number, words: Int32Array): void {
  const key0 = key.first | 0;
  const key1 = key.second | 0;
  const key2 = PARITY ^ key0 ^ key1;
  const start = (counter + key1) | 0;
  for (let member = 0; member < members; member++) {
    let x = (member + key0) | 0;
    let y = start;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + key1) | 0;
    y = (y + key2 + 1) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + key2) | 0;
    y = (y + key0 + 2) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + key0) | 0;
    y = (y + key1 + 3) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    words[2 * member] = x;
    words[2 * member + 1] = y;
  }
}
