import { createHash } from 'node:crypto';

/**
 * Random numbers with an address: the same seed and number give the same throws, so that one input can be made again
 * without those before it.
 *
 * @param {string | number} seed
 * @param {string | number} number
 */
export function dice(seed, number) {
  let block = Buffer.alloc(0);
  let at = 0;
  let blocks = 0;
  const word = () => {
    if (at + 4 > block.length) {
      block = createHash('sha256').update(`${seed}/${number}/${blocks++}`).digest();
      at = 0;
    }
    at += 4;
    return block.readUInt32LE(at - 4);
  };
  /** From 0 up to, but not including, 1. */
  const real = () => word() / 2 ** 32;
  const chance = (share) => real() < share;
  /** A whole number, both ends included. */
  const whole = (low, high) => low + Math.floor(real() * (high - low + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  /** A key of a table of weights. */
  const weighted = (weights) => {
    const entries = Object.entries(weights);
    let left = real() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)[0];
  };
  return { real, chance, whole, pick, weighted };
}
