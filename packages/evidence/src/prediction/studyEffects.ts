import type { FindingDesign } from '../findings/FindingDesign.js';
import { testFinding } from '../findings/runFindings.js';

/** What a psychology says of one comparison. */
export interface Effect {
  /** The size, in the unit of the comparison. */
  readonly size: number;
  /** The difference in shares, on the scale on which it means as much at every level: as where half would. */
  readonly atHalf: number;
  /** How much of a size one such share is. */
  readonly perShare: number;
}

/** People of each group: few, since the same people are in every arm and under every psychology. */
const PEOPLE = 150;
/** Below this level a share stands for itself. */
const LEAST = 0.05;

/**
 * What a psychology says of a study: the laboratory's mean over a few people, who are the same in every arm and under
 * every psychology.
 *
 * @returns one effect for each comparison
 */
export function studyEffects(design: FindingDesign, values: Readonly<Record<string, number>>): Effect[] {
  const { conditions: _, scenario, ...rest } = design;
  const groups = scenario.groups.map((group) => ({ ...group, members: Math.min(PEOPLE, group.members) }));
  const small = { ...rest, scenario: { ...scenario, groups } };
  const { comparisons } = testFinding(small, { seed: 'prediction', replicates: 1, values });
  return comparisons.map(({ prediction: { mean, shareDifference, level } }, i) => {
    const half = Math.max(LEAST, 2 * Math.sqrt(level * (1 - level)));
    const difference = shareDifference.mean;
    // Where the difference is too small to say, a size that is no relative change counts in its own unit.
    const { scale = 1 } = design.comparisons[i];
    const perUnit = Math.abs(difference) > 1e-6 ? Math.abs(mean / difference) : scale;
    return { size: mean, atHalf: difference / half, perShare: perUnit * half };
  });
}
