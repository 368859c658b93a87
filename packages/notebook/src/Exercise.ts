/** A question with an answer that can be checked. */
export interface Exercise {
  readonly name: string;
  readonly answer: number | string;
  /** How far a number may be off and still be right; 0 unless told. */
  readonly tolerance?: number;
  /** The first after the first wrong answer, and so on; the last one stays. */
  readonly hints: readonly string[];
}
