/** Published counts that a scenario can be held against. */
export interface Study {
  readonly citation: string;
  readonly doi: string;
  /** For each measure that was observed: one number a unit. */
  readonly observed: Readonly<Record<string, readonly number[]>>;
  /** Whether and how often it was repeated, in a sentence or two. */
  readonly replication: string;
}
