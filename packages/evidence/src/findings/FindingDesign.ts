import type { Scenario } from '@fairweather/core';
import type { Confidence, Finding } from './Finding.js';

/** The treatment of people in one arm: levers of the laboratory, and facts about the people, by name. */
export type Treatment = Readonly<Record<string, number>>;

/** A measurement in one arm: the mean over a group of people and some rounds. */
export interface Cell {
  readonly arm: string;
  /** Name of the group. Default: the first. */
  readonly group?: string;
  /** First round. Default: 2, the first under the treatment. */
  readonly from?: number;
  /** Last round, inclusive. Default: the first. */
  readonly until?: number;
  /**
   * The share given, the share taken, the frame, or the share of people who give less or more than in `than`.
   * Default: the share given.
   */
  readonly of?: 'given' | 'taken' | 'frame' | 'less' | 'more';
  /** Name of the arm that "less" and "more" are compared with. */
  readonly than?: string;
}

/** The direction of an effect. "none" is an effect too small to matter; "not negative" is positive or none. */
export type Direction = 'positive' | 'negative' | 'none' | 'not negative' | 'not positive';

/** The published result of one comparison. */
export interface Published {
  readonly direction: Direction;
  /** Size in the unit of the comparison; null if none was published. */
  readonly value: number | null;
  /** Bounds of the 95 % interval, or of the test that the size should pass; null if there are none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: Confidence;
}

/** One comparison of a study: a weighted sum of cells, such as treated minus control. */
export interface Comparison {
  /** The comparison in words: "low cash against no payment". */
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  /** The size is relative to this cell. Default: a plain difference. */
  readonly relativeTo?: string;
  /** A share of 1, in the unit of the study. Default: 1. */
  readonly scale?: number;
  /** Unit of the size: "share", "relative change", "points". */
  readonly unit: string;
  readonly published: Published;
}

/**
 * Conditions under which the literature finds a different result: other values in all arms, or other people in the
 * study.
 */
export interface Condition {
  readonly name: string;
  /** Values that all arms get in addition to their own. Default: none. */
  readonly values?: Treatment;
  /** The cells of other people, compared in the same way. Default: those of the first comparison. */
  readonly weights?: Comparison['weights'];
}

/** The design of a published finding, as a scenario of the laboratory with its comparisons. */
export interface FindingDesign {
  readonly finding: Finding;
  readonly scenario: Scenario;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The first is the main one. */
  readonly comparisons: readonly Comparison[];
  /** For graded acts with a minimum: the endowment, and the minimum of each arm that has one. */
  readonly minimum?: { readonly endowment: number; readonly of: Readonly<Record<string, number>> };
  readonly conditions?: readonly Condition[];
  /** The assumptions, and the reasons for any misses, in a sentence or two. */
  readonly note: string;
}

/** A published finding that the mechanism cannot express. */
export interface UnmodelledFinding {
  readonly finding: Finding;
  /** The reason, in a sentence or two. */
  readonly notModelled: string;
}

/** A published study: its figures with its design, or with the reason why it has none. */
export type Study = FindingDesign | UnmodelledFinding;
