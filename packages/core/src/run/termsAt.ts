import { favourKindness } from '../mechanism/goodwill.js';
import type { Terms } from '../mechanism/Relationship.js';
import type { Plan } from '../plan/Plan.js';
import type { Timeline } from '../plan/Timeline.js';

/**
 * The terms of one period for a group without trade.
 *
 * @param period from 0
 */
export function termsAt({ mechanism, frameRule }: Plan, timeline: Timeline, period: number): Terms {
  const price = timeline.price[period];
  const priceBefore = period > 0 ? timeline.price[period - 1] : 0;
  return {
    price,
    named: price,
    comes: price > 0 && priceBefore === 0,
    goes: price === 0 && priceBefore > 0,
    frameRule,
    drive: timeline.drive[period],
    recovery: timeline.recovery[period],
    mild: timeline.mild[period] === 1,
    handover: timeline.handover[period] === 1,
    announced: timeline.announced[period] === 1,
    visible: timeline.visible[period],
    shock: timeline.shock[period],
    lock: mechanism.switchingCost,
  };
}

/** How kind the answer to the favour of a period is; 0 where none is asked. */
export function kindnessAt({ favour, need, granted }: Timeline, period: number, frame: number): number {
  return favour[period] === 1 ? favourKindness(need[period], granted[period], frame) : 0;
}
