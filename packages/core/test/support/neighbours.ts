/** The words of two neighbouring draws. */
export type Pair = readonly [number, number];

/** How many pairs a neighbour test looks at: eight to each of the 256 × 256 cells. */
export const PAIRS = 2 ** 19;

/** The leading 32 bits of a uniform draw. */
export function word(draw: number): number {
  return Math.floor(draw * 2 ** 32);
}

/**
 * Chi-square of the leading eight bits of both words over 65,536 equally likely cells, standardised: with 65,535
 * degrees of freedom (chi² − df) / √(2 df) is standard normal for independent uniform words.
 */
export function jointZ(pairs: Iterable<Pair>): number {
  const cells = new Uint32Array(65_536);
  let count = 0;
  for (const [a, b] of pairs) {
    cells[((a >>> 24) << 8) | (b >>> 24)]++;
    count++;
  }
  const expected = count / cells.length;
  let chiSquare = 0;
  for (const cell of cells) chiSquare += (cell - expected) ** 2 / expected;
  return (chiSquare - 65_535) / Math.sqrt(2 * 65_535);
}

/**
 * How many bits differ on average, standardised: for independent words Binomial(32, ½), with mean 16 and variance 8.
 */
export function differingBitsZ(pairs: Iterable<Pair>): number {
  let bits = 0;
  let count = 0;
  for (const [a, b] of pairs) {
    bits += ones(a ^ b);
    count++;
  }
  return (bits / count - 16) / Math.sqrt(8 / count);
}

/** How many bits of a 32-bit word are set, by adding neighbours, pairs, nibbles and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
