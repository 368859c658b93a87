import type { ArmMoney, ArmStages, BestArm, Difference } from '@fairweather/core';
import type { ArmDifference, Level, PriceMove } from './Findings.js';

/** A share, 0 to 1, year by year: of the scenario as given, and how far each other arm lies from the one to compare with. */
export interface ShareFinding {
  readonly levels: readonly Omit<Level, 'who'>[];
  readonly differences: readonly ArmDifference[];
}

/** What the other arms add to the prices felt in the arm to compare with, over the last stretch. */
export interface ArmPrices {
  readonly arm: string;
  readonly prices: readonly (Difference & { readonly price: PriceMove['price'] })[];
}

/** What there is to say about a scenario with trade. What its measures do not show is left out. */
export interface TradeFindings {
  readonly orders?: ShareFinding;
  /** Of the relationships, in the last unit of each stretch. */
  readonly lasting?: ShareFinding;
  readonly money: readonly ArmMoney[];
  readonly best?: { readonly seller: BestArm; readonly buyer: BestArm };
  readonly stages: readonly ArmStages[];
  readonly moves: readonly PriceMove[];
  readonly prices: readonly ArmPrices[];
  /** Discount rate a year of the scenario as given. */
  readonly yearlyRate: number;
}
