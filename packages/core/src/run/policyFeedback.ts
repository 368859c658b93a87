import { type Ledger, openLedger } from '../measures/Ledger.js';
import { readMeasure } from '../measures/measureFunctions.js';
import type { DatedEvent } from '../plan/datedEvents.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { timelineOf } from '../plan/timelineOf.js';
import { eventKinds } from '../scenario/eventKinds.js';
import { includesGroup } from '../scenario/groupSelector.js';

/** Whether some reaction concerns a group. */
export function mayReact({ reactions }: Plan, group: GroupPlan): boolean {
  return reactions.some(({ groups }) => includesGroup(groups, group));
}

/**
 * Watches one group in one run and lets the policy answer: called at the end of each unit, it gives the group as it
 * goes on from there. Undefined where nothing reacts in this group, which is the rule.
 */
export function policyFeedback(
  plan: Plan,
  group: GroupPlan,
  ledger: Ledger,
): ((unit: number) => GroupPlan) | undefined {
  if (!mayReact(plan, group)) return undefined;
  const reactions = plan.reactions.filter(({ groups }) => includesGroup(groups, group));
  const streaks = reactions.map(() => 0);
  const over = reactions.map(() => 0);
  const events: DatedEvent[] = [...plan.events];
  let live = group;
  const page = openLedger(ledger, plan, group.members);
  return (unit) => {
    page.unit = unit;
    let fired = false;
    reactions.forEach(({ watch, side, limit, during, event, lasting }, k) => {
      const value = readMeasure(watch, page);
      streaks[k] = (side === 'above' ? value > limit : value < limit) ? streaks[k] + 1 : 0;
      // Units are counted from 1 in dates, so the next one is two after the last index.
      const from = unit + 2;
      if (from > plan.units || from <= over[k] || streaks[k] < during) return;
      const until = eventKinds[event.kind].momentary ? from : Math.min(plan.units, from + lasting - 1);
      if (event.kind === 'price' && priceStands(events, event, group, from, until)) return;
      events.push({ ...event, from, until });
      over[k] = Math.min(plan.units, from + lasting - 1);
      streaks[k] = 0;
      fired = true;
    });
    if (fired) {
      live = {
        ...group,
        ...timelineOf(events, group, plan),
      };
    }
    return live;
  };
}

/** Two prices cannot stand at once; the one that is dated stays. */
function priceStands(
  events: readonly DatedEvent[],
  price: DatedEvent & { readonly kind: 'price' },
  group: GroupPlan,
  from: number,
  until: number,
): boolean {
  return events.some(
    (event) =>
      event.kind === 'price' &&
      event.on === price.on &&
      event.from > 0 &&
      event.amount > 0 &&
      includesGroup(event.groups, group) &&
      event.from <= until &&
      event.until >= from,
  );
}
