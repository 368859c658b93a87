import type { LedgerPage } from '../measures/Ledger.js';
import { measureFunctions } from '../measures/measureFunctions.js';
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
  const concerned = plan.groups.filter((group) => includesGroup(declaration.groups, group));
  const { read } = measureFunctions[declaration.of];
  return (pages, into, at) => {
    for (let unit = 0; unit < plan.units; unit++) {
      let sum = 0;
      let counted = 0;
      for (const { index } of concerned) {
        const page = pages[index];
        page.unit = unit;
        const value = read(page);
        if (Number.isNaN(value)) continue;
        sum += value;
        counted++;
      }
      into[at + unit] = sum / counted;
    }
  };
}
