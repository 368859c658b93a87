import { arcsineRoot } from './arcsineRoot.js';
import type { CentreCounts } from './CentreCounts.js';
import { DAYS_A_WEEK } from './haifaDesign.js';

/**
 * The data of the analysis: for each centre and week the arcsine of the square root of the share of late pick-ups.
 *
 * @param weeks number of weeks, from the first
 * @returns one number per centre and week, centre by centre, in radians
 * @example
 * transformedShares([{ group: 'test', children: 2, late: [10] }], 1); // [Math.PI / 2]
 */
export function transformedShares(centres: readonly CentreCounts[], weeks: number): number[] {
  return centres.flatMap(({ children, late }) =>
    late.slice(0, weeks).map((count) => arcsineRoot(count / (DAYS_A_WEEK * children))),
  );
}
