import type { NamedScenario, Outcome } from '@fairweather/core';

/** What a run of several arms gave. */
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
