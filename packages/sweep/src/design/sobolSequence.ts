import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { pow } from '@fairweather/core/tools';
import { directionNumbers } from './directionNumbers.js';

/** The most dimensions of a Sobol sequence here. */
export const SOBOL_DIMENSIONS = directionNumbers.length + 1;

const BITS = 32;
/** Two to the power of that. */
const WHOLE = 4_294_967_296;

/**
 * The first points of the Sobol sequence: points that fill a cube more evenly than random ones. Given a seed, they are
 * scrambled as Owen describes: every elementary interval keeps its points, each point alone is uniform, and another
 * seed gives an independent estimate.
 *
 * Source: Sobol (1967), doi:10.1016/0041-5553(67)90144-9, in the order of Antonov & Saleev; Owen (1995), Randomly
 * permuted (t,m,s)-nets and (t,s)-sequences, doi:10.1007/978-1-4612-2552-2_19.
 *
 * @param dimensions 1 to 40
 * @param points how many; a power of two fills the cube best
 * @param seed undefined leaves the sequence unscrambled; its first point is then the origin
 * @returns point by point, the coordinates from 0 to below 1
 * @example
 * sobolSequence(2, 4); // [[0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]]
 */
export function sobolSequence(dimensions: number, points: number, seed?: string): number[][] {
  const sequence = Array.from({ length: points }, () => new Array<number>(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const directions = directionsOf(dimension);
    const scramble = seed === undefined ? unscrambled : scrambler(seed, dimension);
    let bits = 0;
    for (let point = 0; point < points; point++) {
      // One bit of the Gray code changes from point to point: the lowest that is 0 in the number of the last one.
      if (point > 0) bits = (bits ^ directions[trailingZeros(point)]) >>> 0;
      sequence[point][dimension] = scramble(bits);
    }
  }
  return sequence;
}

/** The direction numbers of a dimension as bits, the first in the highest place. */
function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  if (dimension === 0) return directions.map((_, i) => pow(2, BITS - 1 - i));
  const [polynomial, first] = directionNumbers[dimension - 1];
  const degree = first.length;
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      directions[i] = first[i] * pow(2, BITS - 1 - i);
      continue;
    }
    let bits = directions[i - degree] ^ (directions[i - degree] >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((polynomial >> (degree - 1 - k)) & 1) bits ^= directions[i - k];
    }
    directions[i] = bits;
  }
  return directions;
}

function trailingZeros(value: number): number {
  return 31 - Math.clz32(value & -value);
}

const unscrambled = (bits: number): number => bits / WHOLE;

/** Whether a bit is turned is a draw at the address of all bits before it: a nested uniform scramble. */
function scrambler(seed: string, dimension: number): (bits: number) => number {
  const key = groupKey(seedKey(`sobol ${seed}`), 0, { first: dimension, second: 0 });
  return (bits) => {
    let turned = 0;
    for (let bit = 0; bit < BITS; bit++) {
      const before = bit === 0 ? 0 : bits >>> (BITS - bit);
      const flip = uniform(key, before, bit, 0) < 0.5 ? 1 : 0;
      turned = ((turned << 1) | (((bits >>> (BITS - 1 - bit)) & 1) ^ flip)) >>> 0;
    }
    // Where in the smallest interval the point lies is a draw, too.
    return (turned + uniform(key, bits, BITS, 0)) / WHOLE;
  };
}
