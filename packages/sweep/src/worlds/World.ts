import type { TheoryName } from '@fairweather/core';

/** One draw of everything that nobody knows. */
export interface World {
  /** The theory that is true in it. Default: that of the scenario. */
  readonly theory?: TheoryName;
  /** The values that it gives to uncertain parameters, by name. */
  readonly values: Readonly<Record<string, number>>;
  /**
   * Share of the possible occasions that arise, where the baselines of the groups were counted over all possible ones.
   * Default: 1.
   */
  readonly occasions?: number;
}
