import type { LedgerPage } from './Ledger.js';
import { divisorsOf, type MeasureFunction, type MeasureKind, measureFunctions } from './measureFunctions.js';

/** How the groups of a measure weigh: each group once, everybody once, or added up. */
export const groupWeights = ['groups', 'people', 'total'] as const;

/** One of `groupWeights`. */
export type GroupWeight = (typeof groupWeights)[number];

/**
 * Makes ready to compute a measure over several groups, unit by unit; NaN in a unit in which it has no meaning in any.
 *
 * @param weigh "groups": the mean over those groups in which it has a meaning. "people": everybody together as if they
 * were one group, so that a large group weighs more; a count is one a person. "total": what all groups have together
 * @returns a function of the open ledgers of the groups, of room for the numbers, which are written, and of the place
 * of the first
 */
export function weighGroups(
  kind: MeasureKind,
  weigh: GroupWeight,
  units: number,
): (pages: readonly LedgerPage[], into: Float64Array, at: number) => void {
  const { sum, less, per: each }: MeasureFunction = measureFunctions[kind];
  const per = weigh === 'people' && each === 'unit' ? 'members' : each;
  const parts = new Float64Array(units);
  return (pages, into, at) => {
    into.fill(0, at, at + units);
    parts.fill(0);
    // Column by column: to read a page at a time takes five times as long.
    for (const page of pages) {
      const sums = page.columnOf(sum);
      const lesses = less && page.columnOf(less);
      const divisors = divisorsOf(page, per);
      for (let unit = 0; unit < units; unit++) {
        const amount = lesses ? sums[unit] - lesses[unit] : sums[unit];
        const divisor = typeof divisors === 'number' ? divisors : divisors[unit];
        if (weigh !== 'groups') {
          into[at + unit] += amount;
          parts[unit] += divisor;
          continue;
        }
        const value = amount / divisor;
        if (Number.isNaN(value)) continue;
        into[at + unit] += value;
        parts[unit]++;
      }
    }
    if (weigh !== 'total') for (let unit = 0; unit < units; unit++) into[at + unit] /= parts[unit];
  };
}
