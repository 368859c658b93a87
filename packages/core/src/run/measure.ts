import type { LedgerPage } from '../measures/Ledger.js';
import { measureFunctions } from '../measures/measureFunctions.js';
import type { Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';

/**
 * Computes one measure from what was recorded: the mean, unit by unit, over the groups that it concerns and in which it
 * has a meaning; NaN where there is none.
 *
 * @param pages the ledger of each group
 * @param into room for one number per unit, written
 */
export function measure(
  declaration: MeasureDeclaration,
  plan: Plan,
  pages: readonly LedgerPage[],
  into: Float64Array,
): void {
  const concerned = pages.filter((_, index) => includesGroup(declaration.groups, plan.groups[index]));
  const { read } = measureFunctions[declaration.of];
  for (let unit = 0; unit < plan.units; unit++) {
    let sum = 0;
    let counted = 0;
    for (const page of concerned) {
      page.unit = unit;
      const value = read(page);
      if (Number.isNaN(value)) continue;
      sum += value;
      counted++;
    }
    into[unit] = sum / counted;
  }
}
