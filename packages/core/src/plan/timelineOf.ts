import { frameDrive, recoveryOf } from '../mechanism/frame.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { Group } from '../scenario/Scenario.js';
import type { DatedEvent } from './datedEvents.js';
import type { Timeline, TradeLine } from './Timeline.js';

/** The effect of an event depends on these and on the group. */
interface Setting {
  /** The values of the mechanism under the theory. */
  readonly mechanism: MechanismValues;
  readonly units: number;
  readonly periodsPerUnit: number;
  readonly trade?: object | undefined;
}

/** An event, and the periods in which it is in force: from the first to the one before the end. */
type Placed = readonly [event: DatedEvent, first: number, end: number];

/**
 * Spreads the dated events that concern a group over the periods, and where there is trade also what they mean for it.
 *
 * @param events with numbers in place of names, checked (see `datedEvents`)
 */
export function timelineOf(
  events: readonly DatedEvent[],
  group: Pick<Group, 'name' | 'treated'>,
  { mechanism, units, periodsPerUnit, trade }: Setting,
): { readonly timeline: Timeline; readonly trade?: TradeLine } {
  const placed = events
    .filter((event) => event.from > 0 && includesGroup(event.groups, group))
    .filter((event) => event.kind !== 'price' || event.amount > 0)
    .map((event): Placed => [event, (event.from - 1) * periodsPerUnit, event.until * periodsPerUnit]);
  const periods = units * periodsPerUnit;
  const timeline = plainLine(placed, periods, mechanism);
  return trade ? { timeline, trade: tradeLine(placed, periods, mechanism) } : { timeline };
}

function plainLine(placed: readonly Placed[], periods: number, mechanism: MechanismValues): Timeline {
  // A fit plans thousands of times: one room for all columns costs a fifth of a room for each.
  const numbers = new Float64Array(7 * periods);
  const flags = new Uint8Array(4 * periods);
  const column = (at: number) => numbers.subarray(at * periods, (at + 1) * periods);
  const flag = (at: number) => flags.subarray(at * periods, (at + 1) * periods);
  const line = {
    price: column(0),
    drive: column(1),
    recovery: column(2),
    mild: flag(0),
    visible: column(3).fill(1),
    shock: column(4),
    handover: flag(1),
    announced: flag(2),
    favour: flag(3),
    need: column(5),
    granted: column(6),
  };
  const repair = new Float64Array(periods);
  for (const [event, first, end] of placed) {
    if (event.kind === 'handover') line.handover[first] = 1;
    if (event.kind === 'favour') {
      line.favour[first] = 1;
      line.need[first] = event.need;
      line.granted[first] = event.granted ?? 0;
    }
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
  announce(placed, line.price, line.announced);
  for (let t = 0; t < periods; t++) {
    line.recovery[t] = recoveryOf(repair[t], line.price[t] > 0, mechanism);
  }
  return line;
}

/**
 * A price on orders is a cue in the contract's part of the relationship as well as in that of the favours; a price on
 * favours and rules are cues in the latter. The spill says how much of a cue reaches the other part (see `runTrade`).
 */
function tradeLine(placed: readonly Placed[], periods: number, mechanism: MechanismValues): TradeLine {
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
  for (const [event, first, end] of placed) {
    if (event.kind === 'favour') {
      line.granted[first] = event.granted ?? Number.NaN;
      line.reason[first] = event.legitimacy;
      line.sellerAsks[first] = event.asker === 'seller' ? 1 : 0;
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
  const onOrders = placed.filter(([event]) => event.kind === 'price' && event.on === 'orders');
  announce(onOrders, line.orderFee, line.announced);
  return line;
}

/** Marks where an announced price comes. Its end is announced with it, unless a price follows at once. */
function announce(placed: readonly Placed[], price: Float64Array, announced: Uint8Array): void {
  for (const [event, first, end] of placed) {
    if (event.kind !== 'price' || !event.announced) continue;
    announced[first] = 1;
    if (end < price.length && price[end] === 0) announced[end] = 1;
  }
}
