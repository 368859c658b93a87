/** A stretch of units in which a price is named, both ends inclusive. */
export interface PricedStretch {
  /** First unit, counted from 1. */
  readonly from: number;
  readonly until: number;
  /** The label: "fine NIS 10"; empty for none. */
  readonly label: string;
}
