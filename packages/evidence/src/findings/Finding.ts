/** How sure we are of a number: read in a source, or from memory. */
export type Confidence = 'verified' | 'memory';

/** Whether a finding was repeated, and how that went. */
export type ReplicationStatus =
  | 'successful'
  | 'partial'
  | 'mixed'
  | 'contested'
  | 'failed'
  | 'untested'
  | 'n/a';

/** One published figure. Lists hold one value a period, a pool or a treatment, as `treatment` says. */
export interface Figure {
  readonly treatment: string;
  readonly statistic: string;
  /** Null where only a direction was published or found. */
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

/** One number worked out from published figures. */
export interface DerivedFigure {
  readonly name: string;
  readonly value: number | readonly number[];
  /** Standard error of the value. */
  readonly se?: number;
}

/** One published finding: what was done, what was measured, what came out, and whether it was repeated. */
export interface Finding {
  /** Lower case with underscores: "frey_oberholzer_gee_1997". */
  readonly id: string;
  readonly short: string;
  readonly citation: string;
  readonly doi: string | null;
  readonly design: string;
  readonly treatments: readonly string[];
  /** How many units of observation in all; null where it was not found. */
  readonly nTotal: number | null;
  /** By treatment or pool; a text where the source is vague. */
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
  /** What the two kinds of norms say should happen. */
  readonly predictionSocialVsMarket: string;
  readonly modelMustReproduce: string;
  /** A test with numbers, where one can be stated. */
  readonly suggestedTest: string | null;
  readonly caveats: readonly string[];
  readonly directionConfidence: Confidence;
  readonly effectSizeVerified: boolean;
  /** How the figures were come by. */
  readonly verificationLevel:
    | 'data_or_transcribed_tables'
    | 'primary_abstract'
    | 'secondary'
    | 'direction_only_from_abstract';
}
