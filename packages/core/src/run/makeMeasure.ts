import type { LedgerPage } from '../measures/Ledger.js';
import {
  type Divisor,
  divisorOf,
  type MeasureFunction,
  measureFunctions,
} from '../measures/measureFunctions.js';
import type { Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';

/**
 * Makes ready to compute one measure from what was recorded: the mean, unit by unit, over the groups that it
 * concerns and in which it has a meaning; NaN where there is none.
 *
 * @returns a function of the ledger of each group, of room for the numbers, which are written, and of the place of
 *   the first
 */
export function makeMeasure(
  declaration: MeasureDeclaration,
  plan: Plan,
): (pages: readonly LedgerPage[], into: Float64Array, at: number) => void {
  const { units } = plan;
  const concerned = plan.groups.filter((group) => includesGroup(declaration.groups, group));
  const { sum, less, per }: MeasureFunction = measureFunctions[declaration.of];
  const counted = new Uint32Array(units);
  return (pages, into, at) => {
    counted.fill(0);
    into.fill(0, at, at + units);
    // Column by column: to read a page at a time through its `read` takes five times as long.
    for (const { index } of concerned) {
      const page = pages[index];
      const sums = page.columnOf(sum);
      const lesses = less && page.columnOf(less);
      const divisors = divisorsOf(page, per);
      const fixed = typeof divisors === 'number' ? divisors : 0;
      for (let unit = 0; unit < units; unit++) {
        const amount = lesses ? sums[unit] - lesses[unit] : sums[unit];
        const value = amount / (typeof divisors === 'number' ? fixed : divisors[unit]);
        if (Number.isNaN(value)) continue;
        into[at + unit] += value;
        counted[unit]++;
      }
    }
    for (let unit = 0; unit < units; unit++) into[at + unit] /= counted[unit];
  };
}

/** What the sums of a group are divided by, unit by unit, or one number where all units have the same. */
function divisorsOf(page: LedgerPage, per: Divisor): Float64Array | number {
  if (per === 'moments') return page.momentsOf();
  return per === 'opportunities' || per === 'asked' ? page.columnOf(per) : divisorOf(page, per);
}
