import type { Scenario } from '@fairweather/core';
import type { Confidence, Finding } from './Finding.js';
import type { Treatment } from './Treatment.js';

/** Something measured in one arm: the mean over a group of people and some rounds. */
export interface Cell {
  readonly arm: string;
  /** Name of the group; the first unless told. */
  readonly group?: string;
  /** First round; 2, the first under the treatment, unless told. */
  readonly from?: number;
  /** Last round, inclusive; the first unless told. */
  readonly until?: number;
  /**
   * The share given unless told; or the share taken, the frame, or the share of people who give less or more than in
   * `than`.
   */
  readonly of?: 'given' | 'taken' | 'frame' | 'less' | 'more';
  /** Name of the arm that "less" and "more" are compared with. */
  readonly than?: string;
}

/** The direction of an effect. "none" is an effect too small to matter; "not negative" is positive or none. */
export type Direction = 'positive' | 'negative' | 'none' | 'not negative' | 'not positive';

/** What was published of one comparison. */
export interface Published {
  readonly direction: Direction;
  /** Size in the unit of the comparison; null where none was published. */
  readonly value: number | null;
  /** Bounds of the 95 % interval, or of the test that the size should pass; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: Confidence;
}

/** One comparison of a study: a sum of cells with weights, such as treated less control. */
export interface Comparison {
  /** What is compared, in words: "low cash against no payment". */
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  /** The size is counted relative to this cell; as a difference unless told. */
  readonly relativeTo?: string;
  /** What a share of 1 is in the unit of the study; 1 unless told. */
  readonly scale?: number;
  /** Unit of the size: "share", "relative change", "points". */
  readonly unit: string;
  readonly published: Published;
}

/**
 * Other conditions under which the literature finds something else: other values in all arms, or other people of the
 * study.
 */
export interface Condition {
  readonly name: string;
  /** Values that all arms get on top of their own; none unless told. */
  readonly values?: Treatment;
  /** The cells of other people that are compared in the same way; those of the first comparison unless told. */
  readonly weights?: Comparison['weights'];
}

/** A published finding as an experiment of the engine. */
export interface Experiment {
  readonly finding: Finding;
  readonly scenario: Scenario;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The first is the main one. */
  readonly comparisons: readonly Comparison[];
  /** For graded acts with a minimum: what can be given in all, and the minimum of each arm that has one. */
  readonly minimum?: { readonly endowment: number; readonly of: Readonly<Record<string, number>> };
  readonly conditions?: readonly Condition[];
  /** What was assumed, and why it misses where it does, in a sentence or two. */
  readonly note: string;
}
