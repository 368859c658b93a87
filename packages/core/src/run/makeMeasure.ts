import type { LedgerPage } from '../measures/Ledger.js';
import { weighGroups } from '../measures/weighGroups.js';
import type { Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';

/**
 * Makes ready to compute one measure from what was recorded, unit by unit, over the groups that it concerns.
 *
 * @returns a function of the ledger of each group, of room for the numbers, which are written, and of the place of
 *   the first
 */
export function makeMeasure(
  { of, groups, weigh = 'groups' }: MeasureDeclaration,
  plan: Plan,
): (pages: readonly LedgerPage[], into: Float64Array, at: number) => void {
  const concerned = plan.groups.filter((group) => includesGroup(groups, group));
  const write = weighGroups(of, weigh, plan.units);
  return (pages, into, at) =>
    write(
      concerned.map(({ index }) => pages[index]),
      into,
      at,
    );
}
