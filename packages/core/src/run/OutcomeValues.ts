/** The numbers of some replicates: every measure in every unit of every replicate. */
export interface OutcomeValues<Measure extends string = string> {
  /** Names of the measures, in the order of the values. */
  readonly measures: readonly Measure[];
  readonly units: number;
  /** How many replicates. */
  readonly replicates: number;
  /** Replicate by replicate, in each measure by measure, in each unit by unit. */
  readonly values: Float64Array;
}
