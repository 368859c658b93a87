import { frameDrive, recoveryOf } from '../mechanism/frame.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import { concerns } from '../scenario/groupSelector.js';
import type { Calendar, Group } from '../scenario/Scenario.js';
import type { DatedEvent } from './datedEvents.js';
import type { Timeline, TradeLine } from './Timeline.js';

/**
 * Lays the dated events that concern a group out over the periods.
 *
 * @param events with numbers in place of names, checked (see `datedEvents`)
 * @param mechanism the values of the mechanism under the theory
 */
export function layOut(
  events: readonly DatedEvent[],
  group: Pick<Group, 'name' | 'treated'>,
  calendar: Calendar,
  mechanism: MechanismValues,
): Timeline {
  const periods = calendar.units * calendar.periodsPerUnit;
  const column = () => new Float64Array(periods);
  const flag = () => new Uint8Array(periods);
  const line = {
    price: column(),
    drive: column(),
    recovery: column(),
    mild: flag(),
    visible: column().fill(1),
    shock: column(),
    handover: flag(),
    announced: flag(),
    favour: flag(),
    need: column(),
    granted: column(),
  };
  const repair = column();
  const announcements: { readonly first: number; readonly end: number }[] = [];

  for (const event of events) {
    if (event.from === 0 || !concerns(event.groups, group)) continue;
    if (event.kind === 'price' && event.amount === 0) continue;
    const first = (event.from - 1) * calendar.periodsPerUnit;
    const end = event.until * calendar.periodsPerUnit;
    if (event.kind === 'handover') line.handover[first] = 1;
    if (event.kind === 'favour') {
      line.favour[first] = 1;
      line.need[first] = event.need;
      line.granted[first] = event.granted ?? 0;
    }
    if (event.kind === 'price' && event.announced) announcements.push({ first, end });
    for (let t = first; t < end; t++) {
      if (event.kind === 'price') {
        line.price[t] = event.amount;
        line.drive[t] += frameDrive({ price: event.amount, legitimacy: event.legitimacy }, mechanism);
        if (event.amount < mechanism.mildBelow) line.mild[t] = 1;
      }
      if (event.kind === 'rules') {
        line.drive[t] += frameDrive({ rules: event.strength, legitimacy: event.legitimacy }, mechanism);
      }
      if (event.kind === 'repair') repair[t] = Math.max(repair[t], event.strength);
      if (event.kind === 'visibility') line.visible[t] = Math.max(line.visible[t], 1 + event.strength);
      if (event.kind === 'shock') line.shock[t] += event.amount;
    }
  }
  for (const { first, end } of announcements) {
    line.announced[first] = 1;
    // Its end is announced with it; a price that follows at once says for itself whether it is.
    if (end < periods && line.price[end] === 0) line.announced[end] = 1;
  }
  for (let t = 0; t < periods; t++) {
    line.recovery[t] = recoveryOf(repair[t], line.price[t] > 0, mechanism);
  }
  return line;
}

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
