/** Published counts to compare a scenario with. */
export interface Study {
  readonly citation: string;
  readonly doi: string;
  /** For each measure that was observed: one number per unit. */
  readonly observed: Readonly<Record<string, readonly number[]>>;
  /** Replications of the study, in a sentence or two. */
  readonly replication: string;
}
