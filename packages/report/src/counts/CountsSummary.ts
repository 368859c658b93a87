import type { Interval, JointDifference, PriceName } from '@fairweather/core';

/** Simulated and observed level of one group over one stretch of units. */
export interface Level extends Interval {
  readonly who: 'treated' | 'untreated';
  readonly from: number;
  readonly until: number;
  readonly observed?: number;
  /** Whether the observed level lies in the predictive interval. */
  readonly inside?: boolean;
}

/** The paired difference of one arm over one stretch of units; joint intervals hold for all arms and stretches. */
export interface ArmDifference extends JointDifference {
  readonly arm: string;
  readonly from: number;
  readonly until: number;
}

/** How far one of the four prices moved between the first and the last stretch in which a price was in force. */
export interface PriceMove {
  readonly price: PriceName;
  readonly before: number;
  readonly during: number;
  readonly after: number;
}

/** The numbers behind the tables, the reading and the charts, all computed from the run. */
export interface CountsSummary {
  readonly levels: readonly Level[];
  readonly differences: readonly ArmDifference[];
  readonly moves: readonly PriceMove[];
  /** Observed levels of the treated groups after the first stretch: how many lie inside the interval, of how many. */
  readonly fit?: {
    readonly inside: number;
    readonly of: number;
    readonly reproduces: boolean;
    /** The same unit by unit: how many lie outside, of how many. */
    readonly units: { readonly missed: readonly Level[]; readonly of: number };
  };
  /** The same arms under a rival theory. */
  readonly rival?: {
    readonly theory: string;
    readonly arm: string;
    /** Last stretch, as it happened: this theory and the rival. */
    readonly asItHappened: readonly [Interval, Interval];
    /** Last stretch, in the arm that separates them: this theory and the rival. */
    readonly parted: readonly [Interval, Interval];
  };
}
