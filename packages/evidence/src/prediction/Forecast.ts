import type { ReplicationStatus } from '../findings/Finding.js';
import type { Direction } from '../findings/FindingDesign.js';
import type { ComparisonKind } from '../findings/features.js';

/** A forecast of one comparison of a study. */
export interface Forecast {
  readonly finding: string;
  readonly comparison: string;
  readonly kind: ComparisonKind;
  readonly replication: ReplicationStatus;
  readonly published: Direction;
  /** The published size; null if none was published in shares or as a relative change. */
  readonly publishedSize: number | null;
  /** The mean size and, in shares where half would, the mean effect. */
  readonly size: number;
  readonly atHalf: number;
  /** The probability of each direction of the study's own effect. */
  readonly probabilities: Readonly<Record<Outcome, number>>;
  /** That of the published direction. */
  readonly probability: number;
  /** Whether the mean effect has the published direction. */
  readonly held: boolean;
}

/** The direction of an effect, one of three. */
export type Outcome = 'positive' | 'negative' | 'none';
