import type { Difference } from '../compare/difference.js';
import type { Interval } from '../compare/predictiveInterval.js';

/** When one arm has made up for what it costs against another. */
export interface PayBack {
  /** The unit, on the mean over replicates; 0 where it is never behind, Infinity where it stays behind. */
  readonly unit: number;
  /** The same in each replicate: mean and 90 % range of those in which it was behind and made up for it; NaN where none did. */
  readonly range: Interval;
  /** Of the replicates in which it was ever behind, the share in which it made up for it; NaN where it never was behind. */
  readonly share: number;
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

/** Which arm is worth most to a side. */
export interface BestArm {
  readonly arm: string;
  /** Other arms from which its present value cannot be told apart: the 95 % interval of their paired difference holds zero. */
  readonly level: readonly string[];
}
