import { frameDrive } from '../mechanism/frame.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import { concerns } from '../policy/concerns.js';
import type { DatedEvent } from '../policy/datedEvents.js';
import type { Calendar, Group } from '../scenario/Scenario.js';
import type { TradeLine } from './TradeLine.js';

/**
 * Lays out over the periods what the dated events that concern a group mean for its trade; the rest is laid out by `layOut`. A price on orders is a
 * cue in the part that lives by the contract as well as in that of the favours; a price on favours and rules are cues in the
 * latter. What of a cue reaches the other part is said by the spill (see `runTrade`).
 */
export function layOutTrade(
  events: readonly DatedEvent[],
  group: Pick<Group, 'name' | 'treated'>,
  calendar: Calendar,
  mechanism: MechanismValues,
): TradeLine {
  const periods = calendar.units * calendar.periodsPerUnit;
  const column = () => new Float64Array(periods);
  const flag = () => new Uint8Array(periods);
  const line = {
    orderFee: column(),
    favourFee: column(),
    announced: flag(),
    drive: column(),
    contractDrive: column(),
    repairCost: column(),
    downturn: column(),
    lock: column(),
    released: flag(),
    granted: column(),
    reason: column(),
    sellerAsks: flag(),
  };
  const announcements: { first: number; end: number }[] = [];
  for (const event of events) {
    if (event.from === 0 || !concerns(event.groups, group)) continue;
    if (event.kind === 'price' && event.amount === 0) continue;
    const first = (event.from - 1) * calendar.periodsPerUnit;
    const end = event.until * calendar.periodsPerUnit;
    if (event.kind === 'favour') {
      line.granted[first] = event.granted ?? Number.NaN;
      line.reason[first] = event.legitimacy;
      line.sellerAsks[first] = event.asker === 'seller' ? 1 : 0;
    }
    if (event.kind === 'price' && event.announced && event.on === 'orders') {
      announcements.push({ first, end });
    }
    for (let t = first; t < end; t++) {
      if (event.kind === 'price') {
        const cue = frameDrive({ price: event.amount, legitimacy: event.legitimacy }, mechanism);
        if (event.on === 'orders') {
          line.orderFee[t] = event.amount;
          line.contractDrive[t] += cue;
        } else {
          line.favourFee[t] = event.amount;
          line.drive[t] += cue;
        }
      }
      if (event.kind === 'rules') {
        line.drive[t] += frameDrive({ rules: event.strength, legitimacy: event.legitimacy }, mechanism);
      }
      if (event.kind === 'repair') line.repairCost[t] += event.cost;
      if (event.kind === 'downturn') line.downturn[t] = Math.max(line.downturn[t], event.amount);
      if (event.kind === 'lock') line.lock[t] += event.amount;
      if (event.kind === 'release') line.released[t] = 1;
    }
  }
  for (const { first, end } of announcements) {
    line.announced[first] = 1;
    // Its end is announced with it; a price that follows at once says for itself whether it is.
    if (end < periods && line.orderFee[end] === 0) line.announced[end] = 1;
  }
  return line;
}
