import type { Difference, Interval } from '@fairweather/core';
import type { ArmDifference, Level, PriceMove } from '../counts/CountsSummary.js';
import type { ArmMoney, BestArm } from './money.js';
import type { ArmStages } from './stages.js';

/**
 * A share, 0 to 1, year by year: that of the scenario as given, and the difference of each other arm from the arm to
 * compare with.
 */
export interface ShareFinding {
  readonly levels: readonly Omit<Level, 'who'>[];
  readonly differences: readonly ArmDifference[];
}

/** The prices felt in another arm minus those in the arm to compare with, over the last stretch. */
export interface ArmPrices {
  readonly arm: string;
  readonly prices: readonly (Difference & { readonly price: PriceMove['price'] })[];
  /** The same for binding minus temptation; left out if it is not measured. */
  readonly binding?: Difference;
  /**
   * The difference in orders in two parts that add up to it: one from the number of relationships that have ended, the
   * other from the number of orders in each of the rest, which also changes with who they are.
   */
  readonly parts?: { readonly ended: number; readonly lasting: number };
}

/** Who can leave in one arm, and who would. Intervals contain 90 % of new replicates, except for one-sidedness. */
export interface ArmSides {
  readonly arm: string;
  /** The stretch that all numbers but the last two are means over. */
  readonly from: number;
  readonly until: number;
  /** Everything that binds the customer besides the four prices, minus everything that tempts it, in logits. */
  readonly binding: Interval;
  /** Share of the orders that are placed, and the share that would be if nothing bound the customer. */
  readonly orders: Interval;
  readonly unbound: Interval;
  /** The probability that the customer grants a favour, the same if nothing bound it, and that of the seller. */
  readonly buyerHelps: Interval;
  readonly buyerHelpsUnbound: Interval;
  readonly sellerHelps: Interval;
  /** The third minus the second, −1 to 1, with the 95 % interval of its mean; 0 if both sides are equally loyal. */
  readonly oneSidedness: Interval;
  /** Share of relationships that the customer, and the seller, has ended by the end of the last unit. */
  readonly left: Interval;
  readonly dropped: Interval;
}

/** The numbers behind the description of a scenario with trade, without those that it does not measure. */
export interface TradeSummary {
  readonly orders?: ShareFinding;
  /** Share of the relationships, in the last unit of each stretch. */
  readonly lasting?: ShareFinding;
  readonly money: readonly ArmMoney[];
  readonly best?: { readonly seller: BestArm; readonly buyer: BestArm };
  readonly stages: readonly ArmStages[];
  readonly moves: readonly PriceMove[];
  readonly prices: readonly ArmPrices[];
  readonly sides: readonly ArmSides[];
  /** Annual discount rate of the scenario as given. */
  readonly yearlyRate: number;
}
