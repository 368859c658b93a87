/**
 * Threefry-2x32: a keyed hash of a 64-bit counter, made for parallel simulation. It keeps no state: the same counter
 * and key always give the same two words, so a draw can be looked up by its address instead of being the next of a
 * stream.
 *
 * Source: Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11,
 * doi:10.1145/2063384.2063405. Thirteen rounds pass BigCrush there; twenty is their default with a wide margin.
 *
 * @param counter0 first counter word, any 32-bit integer
 * @param counter1 second counter word, any 32-bit integer
 * @param key0 first key word, any 32-bit integer
 * @param key1 second key word, any 32-bit integer
 * @param rounds number of rounds of mixing; default: 13
 * @returns two signed 32-bit integers
 * @example
 * threefry2x32(0, 0, 0, 0).map((word) => (word >>> 0).toString(16)); // ['9d1c5ec6', '8bd50731']
 */
export function threefry2x32(
  counter0: number,
  counter1: number,
  key0: number,
  key1: number,
  rounds = 13,
): [number, number] {
  const keys = [key0 | 0, key1 | 0, PARITY ^ key0 ^ key1];
  let first = (counter0 + keys[0]) | 0;
  let second = (counter1 + keys[1]) | 0;
  for (let round = 0; round < rounds; round++) {
    const turn = ROTATIONS[round % 8];
    first = (first + second) | 0;
    second = ((second << turn) | (second >>> (32 - turn))) ^ first;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      first = (first + keys[injection % 3]) | 0;
      second = (second + keys[(injection + 1) % 3] + injection) | 0;
    }
  }
  return [first, second];
}

/** The constant of the Skein hash that keeps a key of zeros from being weak. */
export const PARITY = 0x1bd11bda;

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];

/**
 * `threefry2x32` with thirteen rounds, written out flat and without an array to make. A test holds the two together.
 *
 * @param words receives the two words
 */
export function threefry13(
  counter0: number,
  counter1: number,
  key0: number,
  key1: number,
  words: Int32Array,
): void {
  const key2 = PARITY ^ key0 ^ key1;
  let x = (counter0 + key0) | 0;
  let y = (counter1 + key1) | 0;
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
  words[0] = x;
  words[1] = y;
}

/**
 * Two 32-bit words as a number strictly between 0 and 1: the first fills the leading 32 bits, 20 bits of the second and
 * half a step keep the result off 0 and 1. Exact in double precision.
 *
 * @example
 * fraction(0x80000000, 0); // a hair above 0.5
 */
export function fraction(first: number, second: number): number {
  return ((first >>> 0) + ((second >>> 12) + 0.5) * 2 ** -20) * 2 ** -32;
}
