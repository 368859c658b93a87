/** The mechanism's prediction for one comparison. */
export interface Prediction {
  /** Direction of the difference in shares, by its size and its interval over replicates: see `directionOf`. */
  readonly sign: 'positive' | 'negative' | 'none' | 'unclear';
  /** Size in the unit of the comparison, with its 95 % interval over replicates. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The difference in shares, which decides the direction. */
  readonly shareDifference: { readonly mean: number; readonly low: number; readonly high: number };
  /**
   * Mean of the compared shares, 0 to 1; it determines the smallest effect that matters: see `smallestEffect`.
   */
  readonly level: number;
}
