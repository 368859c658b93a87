/** A sum of squares with its degrees of freedom. */
export interface Spread {
  /** In squared units of the data. */
  readonly sumOfSquares: number;
  /** Degrees of freedom, a whole number. */
  readonly degrees: number;
}
