import type { Calendar } from '@fairweather/core';

/** What was counted in one group in one unit. */
export interface Count {
  /** Number of the unit, counted from 1. */
  readonly unit: number;
  /** How often somebody took. */
  readonly taken: number;
  /** Out of how many opportunities; 0 in a unit in which nothing was open. */
  readonly opportunities: number;
  /** How many periods of the unit there were: 4 in a week of four days, 0 where time stood still. */
  readonly periods: number;
}

/** Counts of one group over time; units may be missing. */
export interface CountedGroup {
  readonly name: string;
  /** Whether the policy for the treated concerns it. */
  readonly treated: boolean;
  readonly counts: readonly Count[];
}

/** Counts by group and unit, as a study or an analyst has them. */
export interface CountData {
  /** What to call them: the name of a scenario or of a file. */
  readonly name: string;
  readonly calendar: Calendar;
  readonly groups: readonly CountedGroup[];
}
