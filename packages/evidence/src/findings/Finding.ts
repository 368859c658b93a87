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

/**
 * A published figure by the name of its treatment.
 *
 * @param place index in a list of values, from 0
 * @throws RangeError when there is no such figure or it contains no number
 * @example
 * figureOf(freyOberholzerGee1997, 'no compensation'); // 0.508
 */
export function figureOf({ id, figures }: Finding, treatment: string, place = 0): number {
  const figure = figures.find((one) => one.treatment === treatment && one.value !== null);
  const value = Array.isArray(figure?.value) ? figure.value[place] : place === 0 ? figure?.value : undefined;
  if (typeof value === 'number') return value;
  throw new RangeError(`figureOf(): ${id} has no number ${place} for "${treatment}".`);
}

/**
 * Number of observations under a treatment.
 *
 * @throws RangeError when that was not published
 * @example
 * countOf(falkKosfeld2006, 'C10 no control'); // 72
 */
export function countOf({ id, figures }: Finding, treatment: string): number {
  const n = figures.find((figure) => figure.treatment === treatment)?.n;
  if (n !== undefined) return n;
  throw new RangeError(`countOf(): ${id} has no count for "${treatment}".`);
}

/**
 * A number derived from published figures, with its standard error.
 *
 * @throws RangeError when there is none of that name, or it has no standard error
 * @example
 * derivedOf(falkKosfeld2006, 'C10 effect of control (control - no control)'); // { value: -5.46, se: 1.4 }
 */
export function derivedOf(
  { id, derived }: Finding,
  name: string,
): { readonly value: number; readonly se: number } {
  const found = derived.find((one) => one.name === name);
  if (typeof found?.value === 'number' && found.se !== undefined) return { value: found.value, se: found.se };
  throw new RangeError(`derivedOf(): ${id} has no "${name}" with a standard error.`);
}
