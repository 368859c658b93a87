/** A sum of squares, and over how many free numbers it is taken. */
export interface Spread {
  /** In squared units of the data. */
  readonly sumOfSquares: number;
  /** Degrees of freedom, a whole number. */
  readonly degrees: number;
}
