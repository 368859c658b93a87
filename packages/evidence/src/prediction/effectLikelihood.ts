import { log } from '@fairweather/core/tools';
import type { ReplicationStatus } from '../findings/Finding.js';
import type { Direction, FindingDesign } from '../findings/FindingDesign.js';
import { SMALLEST_EFFECT } from '../findings/verdictOf.js';
import type { Effect } from './studyEffects.js';

/**
 * How much of a published size is expected to come back: all of it if it was replicated, else 66 %, the mean over
 * eighteen replicated experiments in economics.
 *
 * Source: Camerer et al. (2016), doi:10.1126/science.aaf0918.
 */
export function expectedShare(status: ReplicationStatus): number {
  return status === 'successful' ? 1 : 0.66;
}

/** Half the width of a 95 % interval in standard errors. */
const REACH = 1.959963984540054;
/** No direction is quite impossible: somebody may have copied it wrongly. */
const LEAST = 1e-4;

/**
 * The probability of each direction of a study's own effect, which departs from what the psychology says by a draw from
 * Student's distribution with four degrees of freedom: most studies depart a little, and a few by much.
 *
 * @param atHalf the effect that the psychology says, in shares where half would
 * @param departure scale of the departure, in the same shares
 */
export function directionProbabilities(
  atHalf: number,
  departure: number,
): Readonly<Record<Direction, number>> {
  const negative = below((-SMALLEST_EFFECT - atHalf) / departure);
  const positive = 1 - below((SMALLEST_EFFECT - atHalf) / departure);
  return {
    positive,
    negative,
    none: 1 - positive - negative,
    'not negative': 1 - negative,
    'not positive': 1 - positive,
  };
}

/**
 * The log-likelihood of what a study published. A size with an interval counts as a size, shrunk to what is expected of
 * a replication; anything else as a direction. The comparisons of a study count as independent of each other.
 */
export function logLikelihoodOf(
  design: FindingDesign,
  effects: readonly Effect[],
  departure: number,
): number {
  const share = expectedShare(design.finding.replication.status);
  return design.comparisons.reduce((sum, { published }, i) => {
    const { size, atHalf, perShare } = effects[i];
    const { direction, value, low, high } = published;
    if (value === null || low === null || high === null) {
      return sum + log(Math.max(LEAST, directionProbabilities(atHalf, departure)[direction]));
    }
    const error = (high - low) / (2 * REACH);
    const scale = Math.sqrt(error * error + departure * departure * perShare * perShare);
    const off = (share * value - size) / scale;
    return sum - 2.5 * log(1 + (off * off) / 4) - log(scale / perShare);
  }, 0);
}

/** The probability that a draw from Student's distribution with four degrees of freedom lies below t. */
export function below(t: number): number {
  const a = 1 + (t * t) / 4;
  return 0.5 + ((3 / 8) * t * (1 - (t * t) / (12 * a))) / Math.sqrt(a);
}
