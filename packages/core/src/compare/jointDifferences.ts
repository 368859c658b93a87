import { type Difference, pairedDifference } from './difference.js';
import { jointLevel } from './jointLevel.js';

/** A difference that is shown beside others, with a second interval: the joint ones of all of them hold at once. */
export interface JointDifference extends Difference {
  /** Bounds of the joint interval; it contains the interval from `low` to `high`, which holds by itself alone. */
  readonly jointLow: number;
  readonly jointHigh: number;
}

/** The numbers of two arms, one a replicate, in the same order. */
export interface PairedReplicates {
  readonly arm: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
}

/**
 * Paired differences that are looked at together, such as the weeks of a chart: each with its own interval, and with a
 * joint one. If nothing differs, one of twenty single intervals of 95 % excludes zero, and so does one in most charts
 * of twenty weeks; all the joint ones together exclude it in one chart of twenty.
 *
 * A difference that is the same in every replicate has no width and needs none; one that is NaN is left out.
 *
 * @param level of each interval by itself, and of the joint ones together; default: 0.95
 * @throws RangeError when the lengths differ
 * @example
 * const weeks = [{ arm: [3, 4, 5], baseline: [1, 2, 4] }];
 * const [only] = jointDifferences(weeks);
 * only.jointLow === only.low; // true: alone, it holds as it is
 */
export function jointDifferences(pairs: readonly PairedReplicates[], level = 0.95): JointDifference[] {
  const singly = pairs.map(({ arm, baseline }) => pairedDifference(arm, baseline, level));
  const uncertain = pairs.filter((_, i) => singly[i].standardError > 0);
  const together = jointLevel(uncertain.map(gaps), level);
  return singly.map((single, i) => {
    const { low, high } =
      single.standardError > 0 ? pairedDifference(pairs[i].arm, pairs[i].baseline, together) : single;
    return { ...single, jointLow: low, jointHigh: high };
  });
}

function gaps({ arm, baseline }: PairedReplicates): Float64Array {
  return Float64Array.from(arm, (value, i) => value - baseline[i]);
}
