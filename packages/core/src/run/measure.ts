import type { GroupRecord } from '../measures/Ledger.js';
import { measureFunctions } from '../measures/measureFunctions.js';
import type { Plan } from '../plan/Plan.js';
import { concerns } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';

/**
 * Computes one measure from what was recorded: the mean, unit by unit, over the groups that it concerns and in which it has a
 * meaning; NaN where there is none.
 *
 * @param records of each group, unit by unit (see `readRecords`)
 * @param into room for one number a unit, written
 */
export function measure(
  declaration: MeasureDeclaration,
  plan: Plan,
  records: readonly (readonly GroupRecord[])[],
  into: Float64Array,
): void {
  const groups = plan.groups.filter((group) => concerns(declaration.groups, group));
  const compute = measureFunctions[declaration.of];
  for (let unit = 0; unit < plan.units; unit++) {
    let sum = 0;
    let counted = 0;
    for (const { index } of groups) {
      const value = compute(records[index][unit]);
      if (Number.isNaN(value)) continue;
      sum += value;
      counted++;
    }
    into[unit] = sum / counted;
  }
}
