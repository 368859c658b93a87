import type { Published } from './Experiment.js';
import type { ReplicationStatus } from './Finding.js';
import type { Verdict } from './judge.js';
import type { Prediction } from './Prediction.js';

/** One comparison of a finding, predicted and judged. */
export interface ComparisonResult extends Verdict {
  readonly name: string;
  readonly prediction: Prediction;
  readonly published: Published;
}

/** The main comparison of a finding under other conditions. */
export interface ConditionResult {
  readonly name: string;
  readonly prediction: Prediction;
}

/** The mechanism's result for one finding. */
export interface FindingResult {
  readonly id: string;
  /** For the main comparison; null if the finding is not modelled. */
  readonly prediction: Prediction | null;
  readonly published: Published | null;
  /** A hit only if all comparisons hit. */
  readonly sign: Verdict['sign'] | 'not modelled';
  /** Outside if any comparison with published bounds is. */
  readonly size: Verdict['size'];
  readonly replication: ReplicationStatus;
  /** The reason for a miss, or for not being modelled, and the assumptions. */
  readonly note: string;
  readonly comparisons: readonly ComparisonResult[];
  readonly conditions: readonly ConditionResult[];
}

/** True if the literature disagrees about a finding. */
export function isDisputed({ replication }: Pick<FindingResult, 'replication'>): boolean {
  return ['contested', 'partial', 'mixed', 'failed'].includes(replication);
}
