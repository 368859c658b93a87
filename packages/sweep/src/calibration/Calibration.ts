import type { AbcResult, AbcRound } from './abcSmc.js';

/** What the observation says about one parameter. */
export interface CalibratedParameter {
  readonly name: string;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Bounds of the 90 % credible interval. */
  readonly low: number;
  readonly high: number;
  /** Share of simulated studies in which such an interval held the truth, which is known: about 0.9 if all is well. */
  readonly coverage: number;
  /** The rank of the truth among the worlds found, from 0 to 1, study by study. */
  readonly ranks: readonly number[];
  /** How probable ranks at least this uneven are if the calibration is right. */
  readonly evenness: number;
}

/** What calibrated worlds say about one observation. */
export interface PredictiveCheck {
  readonly name: string;
  readonly observed: number;
  readonly mean: number;
  /** Bounds between which 90 % of new replicates fall. */
  readonly low: number;
  readonly high: number;
  /** Share of new replicates that are above what was observed, a draw counting half. Near 0 or 1 is a misfit. */
  readonly above: number;
}

/** Worlds of the search that cannot be: of a value that the scenario refuses, or of a measure that has no number. */
export interface RefusedWorlds {
  readonly worlds: number;
  /** Worlds that were tried. */
  readonly of: number;
  /** Why the first of them cannot be; empty where there is none. */
  readonly reason: string;
}

/** Worlds that could have given the observations, with every check of them. */
export interface Calibration {
  readonly parameters: readonly CalibratedParameter[];
  /** The worlds: the value of each parameter, and a weight; the weights add up to 1. */
  readonly worlds: readonly { readonly values: Readonly<Record<string, number>>; readonly weight: number }[];
  readonly rounds: readonly AbcRound[];
  readonly ended: AbcResult['ended'];
  /** Worlds of the search that cannot be. What is found is about the others. */
  readonly refused: RefusedWorlds;
  readonly predictive: readonly PredictiveCheck[];
  /** What speaks against the result, a sentence each; empty where nothing does. */
  readonly doubts: readonly string[];
}
