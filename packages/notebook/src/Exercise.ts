/** A question with an answer that can be checked. */
export interface Exercise {
  readonly name: string;
  readonly answer: number | string;
  /** How far off a number may be and still count as right. Default: 0. */
  readonly tolerance?: number;
  /** The first appears after the first wrong answer, and so on; the last one repeats. */
  readonly hints: readonly string[];
}
