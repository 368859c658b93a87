import { normalCumulative } from '../numbers/normalCumulative.js';
import { normal } from '../random/draws.js';
import { groupKey, seedKey } from '../random/keys.js';
import { replicateQuantile } from './replicateQuantile.js';

/** Draws from which the largest deviation is learnt: the level is exact to a third of a percent. */
const DRAWS = 5000;
/** More numbers than this share the error in equal parts (Bonferroni), which is a little too careful. */
const MOST = 250;

/**
 * The level at which each single interval must hold so that all of them hold at once with a given probability: the
 * studentised maximum ("sup-t"). The means of several numbers over the same replicates are about normal and as
 * correlated as the replicates are; the largest of their deviations is simulated, with the same draws in every call.
 * Numbers that move together cost little, independent ones much.
 *
 * Source: Montiel Olea & Plagborg-Møller (2019), doi:10.1002/jae.2656, algorithm 1, with the covariance of the
 * replicates.
 *
 * @param series for each number, its value in each replicate; none of them constant
 * @param level of all intervals together, 0 to 1
 * @returns from `level` for a single number to 1 − (1 − level)/n for n independent ones
 * @example
 * jointLevel([[1, 2, 4], [1, 2, 4]], 0.95); // 0.95: the second number adds nothing
 */
export function jointLevel(series: readonly ArrayLike<number>[], level: number): number {
  const careful = 1 - (1 - level) / Math.max(1, series.length);
  if (series.length < 2 || series.length > MOST) return careful;
  const root = rootOfCorrelations(series.map(unitDeviations));
  const largest = new Float64Array(DRAWS);
  root.forEach((row, i) => {
    const deviation = new Float64Array(DRAWS);
    row.forEach((weight, k) => {
      if (weight === 0) return;
      const luck = luckOf(k);
      for (let draw = 0; draw < DRAWS; draw++) deviation[draw] += weight * luck[draw];
    });
    for (let draw = 0; draw < DRAWS; draw++) {
      const size = Math.abs(deviation[draw]);
      if (i === 0 || size > largest[draw]) largest[draw] = size;
    }
  });
  const reach = replicateQuantile(largest.sort(), level);
  return Math.min(careful, Math.max(level, 2 * normalCumulative(reach) - 1));
}

/** Deviations from the mean, scaled so that their squares add up to 1. */
function unitDeviations(values: ArrayLike<number>): Float64Array {
  const own = Float64Array.from(values);
  const mean = own.reduce((sum, x) => sum + x, 0) / own.length;
  const size = Math.sqrt(own.reduce((sum, x) => sum + (x - mean) * (x - mean), 0));
  return own.map((x) => (x - mean) / size);
}

/** Cholesky's root of the correlations, row by row; a number that the earlier ones determine has no luck of its own. */
function rootOfCorrelations(units: readonly Float64Array[]): number[][] {
  const root: number[][] = [];
  units.forEach((own, i) => {
    const row: number[] = [];
    let rest = 1;
    for (let j = 0; j < i; j++) {
      let shared = 0;
      for (let r = 0; r < own.length; r++) shared += own[r] * units[j][r];
      for (let k = 0; k < j; k++) shared -= row[k] * root[j][k];
      const weight = root[j][j] === 0 ? 0 : shared / root[j][j];
      row.push(weight);
      rest -= weight * weight;
    }
    row.push(rest > 1e-9 ? Math.sqrt(rest) : 0);
    root.push(row);
  });
  return root;
}

/** The normal draws of each dimension; always the same, so they are made once. */
const known: Float64Array[] = [];

function luckOf(dimension: number): Float64Array {
  for (let k = known.length; k <= dimension; k++) {
    const key = groupKey(seedKey('joint intervals'), 0, { first: k, second: 0 });
    known.push(Float64Array.from({ length: DRAWS }, (_, draw) => normal(key, draw, 0, 0)));
  }
  return known[dimension];
}
