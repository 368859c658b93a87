import type { Terms } from '../../mechanism/Relationship.js';
import type { GroupPlan, Plan } from '../../plan/Plan.js';
import type { TradeLine } from '../../plan/Timeline.js';
import type { TradeTerms } from '../../scenario/Trade.js';

/** The terms of one period for the trade of a group. */
export interface TradePeriod {
  readonly period: number;
  /** The terms for the favours' part of the relationship, and so for both sides. */
  readonly now: Terms;
  /** The terms for the contract's part. */
  readonly contract: Terms;
  /** The price that the policy adds to an order, and the one that it names for a favour. */
  readonly orderFee: number;
  readonly favourFee: number;
  /** The chance that an order falls due, and the share of the orders that a downturn takes away. */
  readonly due: number;
  readonly downturn: number;
  /** The forces that bind a buyer less those that tempt it, in logits. */
  readonly binding: number;
  readonly repairCost: number;
  /**
   * A dated favour: how much it is needed, 0 where none is asked; the share granted, NaN where the one who is asked
   * decides.
   */
  readonly need: number;
  readonly granted: number;
  readonly reason: number;
  readonly sellerAsks: boolean;
}

/**
 * The terms of each period, for the groups of a plan.
 *
 * An event in one part of the relationship reaches the other by the spill: its cues as well as the price that a frame
 * without memory looks at: a price on orders happens in the contract's part, a price on favours in the other.
 *
 * @param opening what money made of ordering from a rival at the start, in logits
 */
export function tradePeriods(
  { mechanism, frameRule, trade }: Plan,
  opening: number,
): (group: GroupPlan, period: number) => TradePeriod {
  const { switchingCost, opportunity } = mechanism;
  const { price, rivalPrice, contract } = trade as TradeTerms;
  const spill = contract ? contract.spill : 1;
  const rival = { price: rivalPrice, opening };
  return (group, period) => {
    const { timeline } = group;
    const line = group.trade as TradeLine;
    const orderFee = line.orderFee[period];
    const favourFee = line.favourFee[period];
    const lock = line.released[period] ? 0 : switchingCost + line.lock[period];
    const downturn = line.downturn[period];
    const priced = (t: number) => t >= 0 && (line.orderFee[t] > 0 || line.favourFee[t] > 0);
    const comes = priced(period) && !priced(period - 1);
    const goes = !priced(period) && priced(period - 1);
    const terms = (named: number, drive: number, recovery: number): Terms => ({
      price: price + orderFee,
      named,
      comes,
      goes,
      frameRule,
      drive,
      recovery,
      mild: timeline.mild[period] === 1,
      handover: timeline.handover[period] === 1,
      announced: line.announced[period] === 1,
      visible: timeline.visible[period],
      shock: timeline.shock[period],
      lock,
      rival,
    });
    return {
      period,
      now: terms(
        favourFee + spill * orderFee,
        line.drive[period] + spill * line.contractDrive[period],
        timeline.recovery[period],
      ),
      // The contract's part never was more social than at its start, so that it has nothing to recover.
      contract: terms(
        orderFee + spill * favourFee,
        line.contractDrive[period] + spill * line.drive[period],
        0,
      ),
      orderFee,
      favourFee,
      due: opportunity * (1 - downturn),
      downturn,
      binding: lock - timeline.shock[period],
      repairCost: line.repairCost[period],
      need: timeline.need[period],
      granted: line.granted[period],
      reason: line.reason[period],
      sellerAsks: line.sellerAsks[period] === 1,
    };
  };
}
