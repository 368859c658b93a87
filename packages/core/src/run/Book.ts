import { type Ledger, makeLedger, openLedger } from '../measures/Ledger.js';
import { weighGroups } from '../measures/weighGroups.js';
import type { People } from '../people/People.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { MeasureDeclaration } from '../scenario/MeasureDeclaration.js';
import type { CustomMeasure } from './CustomMeasure.js';
import { makeCustomBook, type Onlooker } from './onlooker.js';

/**
 * Where one replicate is written down: the ledger of the group that is run, which is added to the measures and then
 * serves the next, so that a hundred thousand groups need no more room than one.
 */
export interface Book {
  readonly ledger: Ledger;
  /** What an engine shows people to, where there are custom measures. */
  readonly onlooker?: Onlooker;
  /** Begins a replicate, with room for its numbers from a place on: measure by measure, in each unit by unit. */
  open(into: Float64Array, at: number): void;
  /** Adds the group whose run stands in the ledger. */
  add(group: GroupPlan): void;
  /** Writes the numbers of the replicate. */
  close(): void;
}

/**
 * An empty book for the measures of a scenario, and custom ones after them.
 *
 * @param people of whom the custom ones read
 */
export function makeBook(
  plan: Plan,
  declared: readonly MeasureDeclaration[],
  people: People,
  customMeasures: readonly CustomMeasure[] = [],
): Book {
  const ledger = makeLedger(plan.units);
  const page = openLedger(ledger, plan);
  const measures = declared.map(({ of, groups, weigh = 'groups' }) => ({
    groups,
    sum: weighGroups(of, weigh, plan.units),
  }));
  const custom = customMeasures.length > 0 ? makeCustomBook(plan, people, customMeasures) : undefined;
  return {
    ledger,
    ...(custom && { onlooker: custom.onlooker }),
    open: (into, at) => {
      for (const [m, { sum }] of measures.entries()) sum.start(into, at + m * plan.units);
      custom?.open(into, at + measures.length * plan.units);
    },
    add: (group) => {
      page.turnTo(group.members);
      for (const { groups, sum } of measures) if (includesGroup(groups, group)) sum.add(page);
    },
    close: () => {
      for (const { sum } of measures) sum.finish();
      custom?.close();
    },
  };
}
