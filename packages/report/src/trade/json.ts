import type { Interval } from '@fairweather/core';
import type { ArmMoney, SideMoney } from './money.js';
import type { ArmStages } from './stages.js';
import type { ArmSides, TradeSummary } from './TradeSummary.js';

interface MoneyJson {
  readonly arm: string;
  /** Present value of one relationship, with its 90 % predictive interval. */
  readonly seller: Interval;
  readonly buyer: Interval;
  /** Paired difference from the arm to compare with, with its 95 % confidence interval; null for that arm itself. */
  readonly sellerDifference: Interval | null;
  readonly buyerDifference: Interval | null;
  /**
   * Unit at whose end the arm has paid for itself to the seller; 0 if it is never behind, null if it stays behind or is
   * compared with itself.
   */
  readonly breakEven: number | null;
}

/** The part of the JSON about trade, next to the measures. */
export function tradeJson({ money, stages, sides }: TradeSummary): {
  readonly money: readonly MoneyJson[];
  readonly stages: readonly ArmStages[];
  readonly oneSidedness: readonly ArmSides[];
} {
  const oneSidedness = sides.map((side) => ({ ...side, oneSidedness: bounds(side.oneSidedness) }));
  return { money: money.map(moneyOf), stages, oneSidedness };
}

function moneyOf({ arm, seller, buyer }: ArmMoney): MoneyJson {
  const compared = seller.difference !== null;
  return {
    arm,
    seller: bounds(seller),
    buyer: bounds(buyer),
    sellerDifference: differenceOf(seller),
    buyerDifference: differenceOf(buyer),
    breakEven: compared && Number.isFinite(seller.paidBack.unit) ? seller.paidBack.unit : null,
  };
}

function differenceOf({ difference }: SideMoney): Interval | null {
  return difference && bounds(difference);
}

function bounds({ mean, low, high }: Interval): Interval {
  return { mean, low, high };
}
