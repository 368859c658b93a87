import type { Difference, Interval } from '@fairweather/core';
import type { ArmDifference, Level, PriceMove } from '../counts/CountsSummary.js';
import type { ArmMoney, BestArm } from './money.js';
import type { ArmStages } from './stages.js';

/** A share, 0 to 1, year by year: of the scenario as given, and how far each other arm lies from the one to compare with. */
export interface ShareFinding {
  readonly levels: readonly Omit<Level, 'who'>[];
  readonly differences: readonly ArmDifference[];
}

/** What the other arms add to the prices felt in the arm to compare with, over the last stretch. */
export interface ArmPrices {
  readonly arm: string;
  readonly prices: readonly (Difference & { readonly price: PriceMove['price'] })[];
  /** The same of what binds, less what tempts; left out where it is not measured. */
  readonly binding?: Difference;
  /**
   * Of the difference in orders, what is due to how many relationships have ended, and what to how much each of the others
   * orders, which also changes with who they are. Both add up to it.
   */
  readonly parts?: { readonly ended: number; readonly lasting: number };
}

/** Who can walk away from one arm, and who would. Intervals hold 90 % of new replicates, but for one-sidedness. */
export interface ArmSides {
  readonly arm: string;
  /** The stretch that all but the last two are means over. */
  readonly from: number;
  readonly until: number;
  /** What binds the customer beyond the four prices, less what tempts it, in logits. */
  readonly binding: Interval;
  /** Of the orders, the share that comes, and the share that would if nothing bound the customer. */
  readonly orders: Interval;
  readonly unbound: Interval;
  /** The chance that the customer would grant a favour, the same if nothing bound it, and that of the seller. */
  readonly buyerHelps: Interval;
  readonly buyerHelpsUnbound: Interval;
  readonly sellerHelps: Interval;
  /** The last less the second, −1 to 1, with the 95 % interval of its mean; 0 where both stand by each other alike. */
  readonly oneSidedness: Interval;
  /** Of the relationships, the share that the customer, and the seller, has ended by the end of the last unit. */
  readonly left: Interval;
  readonly dropped: Interval;
}

/** What there is to say about a scenario with trade. What its measures do not show is left out. */
export interface TradeSummary {
  readonly orders?: ShareFinding;
  /** Of the relationships, in the last unit of each stretch. */
  readonly lasting?: ShareFinding;
  readonly money: readonly ArmMoney[];
  readonly best?: { readonly seller: BestArm; readonly buyer: BestArm };
  readonly stages: readonly ArmStages[];
  readonly moves: readonly PriceMove[];
  readonly prices: readonly ArmPrices[];
  readonly sides: readonly ArmSides[];
  /** Discount rate a year of the scenario as given. */
  readonly yearlyRate: number;
}
