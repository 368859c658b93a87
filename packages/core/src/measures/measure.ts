import { concerns } from '../policy/concerns.js';
import type { Plan } from '../run/Plan.js';
import { type GroupRecord, RECORD_SIZE, recordFields } from './GroupRecord.js';
import type { MeasureDeclaration } from './MeasureDeclaration.js';
import { measureFunctions } from './measureFunctions.js';

/**
 * Computes one measure from what was recorded: the mean, unit by unit, over the groups that it concerns and
 * in which it has a meaning; NaN where there is none.
 *
 * @param ledgers one a group, as the engine wrote them
 * @param into room for one number a unit, written
 */
export function measure(
  declaration: MeasureDeclaration,
  plan: Plan,
  ledgers: readonly Float64Array[],
  into: Float64Array,
): void {
  const groups = plan.groups.filter((group) => concerns(declaration.groups, group));
  const compute = measureFunctions[declaration.of];
  for (let unit = 0; unit < plan.units; unit++) {
    let sum = 0;
    let counted = 0;
    for (const group of groups) {
      const value = compute(readRecord(ledgers[group.index], unit, group.members * plan.periodsPerUnit));
      if (Number.isNaN(value)) continue;
      sum += value;
      counted++;
    }
    into[unit] = sum / counted;
  }
}

function readRecord(ledger: Float64Array, unit: number, moments: number): GroupRecord {
  const record: Record<string, number> = { moments };
  for (let field = 0; field < RECORD_SIZE; field++)
    record[recordFields[field]] = ledger[unit * RECORD_SIZE + field];
  return record as GroupRecord;
}
