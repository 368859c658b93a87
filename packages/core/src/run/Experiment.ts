import type { NamedScenario } from '../define/change.js';
import { digestOf } from '../numbers/sha256.js';
import type { Outcome } from './Outcome.js';

/** The results of several arms. */
export interface ArmResult extends NamedScenario {
  readonly outcome: Outcome;
  /** SHA-256 over every number of every replicate. */
  readonly digest: string;
}

/** A finished run: all arms on the same people and the same luck. */
export interface Experiment {
  readonly seed: string;
  readonly replicates: number;
  readonly arms: readonly ArmResult[];
  /** Hash over the digests of the arms. */
  readonly digest: string;
}

/** Arms that were run with the same seed and replicates, as one experiment with a digest over all. */
export function experimentOf(
  arms: readonly ArmResult[],
  { seed, replicates }: Pick<Experiment, 'seed' | 'replicates'>,
): Experiment {
  return { seed, replicates, arms, digest: digestOf(arms.map(({ digest }) => digest).join('\n')) };
}
