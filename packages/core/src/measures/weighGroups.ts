import type { LedgerPage } from './Ledger.js';
import { divisorsOf, type MeasureFunction, type MeasureKind, measureFunctions } from './measureFunctions.js';

/** How the groups of a measure weigh: each group once, everybody once, or added up. */
export const groupWeights = ['groups', 'people', 'total'] as const;

/** One of `groupWeights`. */
export type GroupWeight = (typeof groupWeights)[number];

/** A measure that is added up group by group, unit by unit. */
export interface GroupSum {
  /** Begins anew, with room for a number a unit from a place on. */
  start(into: Float64Array, at: number): void;
  /** Adds a group: its open ledger. */
  add(page: LedgerPage): void;
  /** Writes the numbers; NaN in a unit in which the measure has no meaning in any group. */
  finish(): void;
}

/**
 * Makes ready to compute a measure over several groups.
 *
 * @param weigh "groups": the mean over those groups in which it has a meaning. "people": everybody together as if they
 * were one group, so that a large group weighs more; a count is one a person. "total": what all groups have together
 */
export function weighGroups(kind: MeasureKind, weigh: GroupWeight, units: number): GroupSum {
  const { sum, less, per: each }: MeasureFunction = measureFunctions[kind];
  const per = weigh === 'people' && each === 'unit' ? 'members' : each;
  const totals = new Float64Array(units);
  const parts = new Float64Array(units);
  let into: Float64Array = totals;
  let at = 0;
  return {
    start(room, place) {
      into = room;
      at = place;
      totals.fill(0);
      parts.fill(0);
    },
    // Column by column: to read a page at a time takes five times as long.
    add(page) {
      const sums = page.columnOf(sum);
      const lesses = less && page.columnOf(less);
      const divisors = divisorsOf(page, per);
      for (let unit = 0; unit < units; unit++) {
        const amount = lesses ? sums[unit] - lesses[unit] : sums[unit];
        const divisor = typeof divisors === 'number' ? divisors : divisors[unit];
        if (weigh !== 'groups') {
          totals[unit] += amount;
          parts[unit] += divisor;
          continue;
        }
        const value = amount / divisor;
        if (Number.isNaN(value)) continue;
        totals[unit] += value;
        parts[unit]++;
      }
    },
    finish() {
      for (let unit = 0; unit < units; unit++) {
        into[at + unit] = weigh === 'total' ? totals[unit] : totals[unit] / parts[unit];
      }
    },
  };
}
