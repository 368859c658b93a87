/** What the mechanism says of one comparison. */
export interface Prediction {
  /** Direction of the difference in shares, by its size and its interval over replicates: see `directionOf`. */
  readonly sign: 'positive' | 'negative' | 'none' | 'unclear';
  /** Size in the unit of the comparison, with its 95 % interval over replicates. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The difference in shares, by which directions are judged. */
  readonly shareDifference: { readonly mean: number; readonly low: number; readonly high: number };
  /**
   * Mean of the compared shares, 0 to 1: it says how large the smallest effect that matters is; see `smallestEffect`.
   */
  readonly level: number;
}
