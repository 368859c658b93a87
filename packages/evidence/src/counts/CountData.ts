import type { Calendar } from '@fairweather/core';

/** The count of one group in one unit. */
export interface Count {
  /** Number of the unit, counted from 1. */
  readonly unit: number;
  /** Number of times somebody took. */
  readonly taken: number;
  /** Number of opportunities; 0 in a unit that was closed. */
  readonly opportunities: number;
  /** Number of periods in the unit: 4 in a week of four days, 0 if time stood still. */
  readonly periods: number;
}

/** Counts of one group over time; units may be missing. */
export interface CountedGroup {
  readonly name: string;
  /** True if the policy for the treated applies to it. */
  readonly treated: boolean;
  readonly counts: readonly Count[];
}

/** Counts by group and unit, from a study or an analyst. */
export interface CountData {
  /** Name of the counts: that of a scenario or of a file. */
  readonly name: string;
  readonly calendar: Calendar;
  readonly groups: readonly CountedGroup[];
  /**
   * Whether the opportunities were counted, or are the most that were possible: then the chance that one arises in a
   * period is fitted too. Default: counted.
   */
  readonly occasions?: 'counted' | 'possible';
}
