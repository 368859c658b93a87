import { InputError, type RunOptions, type Scenario } from '@fairweather/core';
import type { HaifaCentre } from '@fairweather/scenarios';
import { groupCounts } from '../../fit/simulateCounts.js';

/** The weekly counts of one centre, as published or from one replicate. */
export type CentreCounts = Pick<HaifaCentre, 'group' | 'children' | 'late'>;

/** The weeks of the study, its blocks and its working week. */
export const WEEKS = 20;
export const WEEKS_A_BLOCK = 4;
export const DAYS_A_WEEK = 5;

/** Numbers of the blocks of four weeks: 1 to 5. */
export const blocks: readonly number[] = Array.from({ length: WEEKS / WEEKS_A_BLOCK }, (_, i) => i + 1);

/** The ten pairs of blocks: [1, 2], [1, 3] and so on. */
export const pairsOfBlocks: readonly (readonly [number, number])[] = blocks.flatMap((one) =>
  blocks.filter((other) => other > one).map((other) => [one, other] as const),
);

/** One row of the data: a centre in a week. */
export interface Row {
  /** Counted from 0. */
  readonly centre: number;
  /** Counted from 1. */
  readonly week: number;
  /** Counted from 1. */
  readonly block: number;
}

/** The rows of some centres over the first weeks, centre by centre. */
export function rowsOf(centres: number, weeks: number): Row[] {
  return Array.from({ length: centres * weeks }, (_, i) => {
    const week = (i % weeks) + 1;
    return { centre: Math.floor(i / weeks), week, block: Math.ceil(week / WEEKS_A_BLOCK) };
  });
}

/**
 * The arcsine of the square root of a share. The variance of counted shares depends on the share; that of the
 * transformed value hardly does, as an analysis of variance assumes.
 *
 * Source: Bartlett (1947), The use of transformations, Biometrics 3(1), 39–52, doi:10.2307/3001536.
 *
 * @param share 0 to 1
 * @returns radians, 0 to π/2
 * @throws RangeError when it is not a share
 * @example
 * arcsineRoot(1); // Math.PI / 2
 */
export function arcsineRoot(share: number): number {
  if (share >= 0 && share <= 0.5) return arcsine(Math.sqrt(share));
  if (share > 0.5 && share <= 1) return Math.PI / 2 - arcsine(Math.sqrt(1 - share));
  throw new RangeError(`arcsineRoot(): ${share} is not a share; give a number from 0 to 1.`);
}

/**
 * The share that a transformed value stands for: the square of its sine.
 *
 * @param radians 0 to π/2
 * @example
 * shareOfRadians(Math.PI / 6); // 0.25, except for rounding
 */
export function shareOfRadians(radians: number): number {
  return radians > Math.PI / 4 ? 1 - squareOfSine(Math.PI / 2 - radians) : squareOfSine(radians);
}

/** The power series x + x³/6 + 3x⁵/40 + …, for x up to √½; `Math.asin` is not the same everywhere. */
function arcsine(x: number): number {
  let sum = x;
  let power = x;
  for (let n = 1; sum + power !== sum; n += 2) {
    power *= (x * x * n) / (n + 1);
    sum += power / (n + 2);
  }
  return sum;
}

/** (1 − cos 2x)/2 by the power series of the cosine, for x up to π/4; `Math.sin` is not the same everywhere. */
function squareOfSine(x: number): number {
  let sum = 0;
  let term = x * x;
  for (let n = 3; sum + term !== sum; n += 2) {
    sum += term;
    term *= (-4 * x * x) / (n * (n + 1));
  }
  return sum;
}

/**
 * The data of the analysis: for each centre and week the arcsine of the square root of the share of late pick-ups.
 *
 * @param weeks number of weeks, from the first
 * @returns one number per centre and week, centre by centre, in radians
 * @example
 * transformedShares([{ group: 'test', children: 2, late: [10] }], 1); // [Math.PI / 2]
 */
export function transformedShares(centres: readonly CentreCounts[], weeks: number): number[] {
  return centres.flatMap(({ children, late }) =>
    late.slice(0, weeks).map((count) => arcsineRoot(count / (DAYS_A_WEEK * children))),
  );
}

/**
 * Replicates of the day-care study: in each one the weekly counts of every centre. Treated groups stand for the fined
 * centres.
 *
 * @throws InputError when the scenario does not run over 20 weeks of five days
 * @example
 * replicateCounts(daycare, { replicates: 3 }).length; // 3
 */
export function replicateCounts(scenario: Scenario, options: RunOptions = {}): CentreCounts[][] {
  const { units, periodsPerUnit } = scenario.calendar;
  if (units !== WEEKS || periodsPerUnit !== DAYS_A_WEEK) {
    throw new InputError(
      `The scenario "${scenario.name}" has ${units} units of ${periodsPerUnit} periods: the analysis of the day-care ` +
        `study needs ${WEEKS} weeks of ${DAYS_A_WEEK} days.`,
    );
  }
  return groupCounts(scenario, options).map((groups) =>
    groups.map((late, g) => {
      const { treated, members } = scenario.groups[g];
      return { group: treated ? 'test' : 'control', children: members, late };
    }),
  );
}
