/** Our confidence in a number: read in a source, or from memory. */
export type Confidence = 'verified' | 'memory';

/** The replication status of a finding. */
export type ReplicationStatus =
  | 'successful'
  | 'partial'
  | 'mixed'
  | 'contested'
  | 'failed'
  | 'untested'
  | 'n/a';

/** One published figure. Lists contain one value per period, pool or treatment, as `treatment` says. */
export interface Figure {
  readonly treatment: string;
  readonly statistic: string;
  /** Null if only a direction was published or found. */
  readonly value: number | readonly number[] | null;
  readonly unit: string | null;
  readonly confidence: Confidence;
  readonly n?: number;
  readonly sd?: number | readonly number[];
  /** Direction of an effect: −1, 0 or 1. */
  readonly sign?: number;
  readonly qualitative?: string;
  readonly note?: string;
}

/** One number derived from published figures. */
export interface DerivedFigure {
  readonly name: string;
  readonly value: number | readonly number[];
  /** Standard error of the value. */
  readonly se?: number;
}

/** One published finding: its design, measures, results and replications. */
export interface Finding {
  /** Lower case with underscores: "frey_oberholzer_gee_1997". */
  readonly id: string;
  readonly short: string;
  readonly citation: string;
  readonly doi: string | null;
  readonly design: string;
  readonly treatments: readonly string[];
  /** Total number of units of observation; null if not found. */
  readonly nTotal: number | null;
  /** By treatment or pool; a text if the source is vague. */
  readonly nPerTreatment: Readonly<Record<string, number | string>> | null;
  readonly unit: string;
  readonly outcomeMeasure: string;
  readonly figures: readonly Figure[];
  readonly derived: readonly DerivedFigure[];
  readonly significance: string;
  readonly replication: {
    readonly status: ReplicationStatus;
    readonly notes: string;
    readonly citations: readonly string[];
    readonly confidence: Confidence;
  };
  /** The predictions of social and of market norms. */
  readonly predictionSocialVsMarket: string;
  readonly modelMustReproduce: string;
  /** A quantitative test, if one can be stated. */
  readonly suggestedTest: string | null;
  readonly caveats: readonly string[];
  readonly directionConfidence: Confidence;
  readonly effectSizeVerified: boolean;
  /** How the figures were obtained. */
  readonly verificationLevel:
    | 'data_or_transcribed_tables'
    | 'primary_abstract'
    | 'secondary'
    | 'direction_only_from_abstract';
}
