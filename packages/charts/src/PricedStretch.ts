/** A stretch of units in which a price is named, both ends inclusive. */
export interface PricedStretch {
  /** First unit, counted from 1. */
  readonly from: number;
  readonly until: number;
  /** What stands there: "fine NIS 10"; empty for no words. */
  readonly label: string;
}
