import type { Difference, Interval, Stage } from '@fairweather/core';
import type { ArmDifference, Level, PriceMove } from './Findings.js';

/** A share, 0 to 1, year by year: of the scenario as given, and how far each other arm lies from the one to compare with. */
export interface ShareFinding {
  readonly levels: readonly Omit<Level, 'who'>[];
  readonly differences: readonly ArmDifference[];
}

/** When one arm has made up for what it costs against another. */
export interface PayBack {
  /** The unit, on the mean over replicates; 0 where it is never behind, Infinity where it stays behind. */
  readonly unit: number;
  /** The same in each replicate: mean and 90 % range of those in which it was behind and made up for it; NaN where none did. */
  readonly range: Interval;
}

/** What one side has from an arm: the present value of its money in one relationship. */
export interface SideMoney extends Interval {
  /** Against the arm to compare with, paired; null for that arm itself. */
  readonly difference: Difference | null;
  /** Discounted money so far less that of the arm to compare with, unit by unit. */
  readonly soFar: readonly Difference[];
  /** When it has paid for itself against the arm to compare with, and when what it gained at first is gone again. */
  readonly paidBack: PayBack;
  readonly overtaken: PayBack;
}

/** Money on both sides of one arm. */
export interface ArmMoney {
  readonly arm: string;
  readonly seller: SideMoney;
  readonly buyer: SideMoney;
}

/** The stage of the relationships of one arm, and how fast their conscience price moves. */
export interface ArmStages {
  readonly arm: string;
  readonly start: Stage;
  readonly middle: Stage;
  readonly end: Stage;
  /** Relationship velocity: change of the conscience price a unit, in logits, with its 90 % interval over replicates. */
  readonly velocity: Interval;
}

/** What the other arms add to the prices felt in the arm to compare with, over the last stretch. */
export interface ArmPrices {
  readonly arm: string;
  readonly prices: readonly (Difference & { readonly price: PriceMove['price'] })[];
}

/** Which arm is worth most to a side. */
export interface BestArm {
  readonly arm: string;
  /** Other arms from which its present value cannot be told apart: the 95 % interval of their paired difference holds zero. */
  readonly level: readonly string[];
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
