import { log } from '@fairweather/core/tools';
import { mean } from 'simple-statistics';
import { arcsineRoot, type CentreCounts, DAYS_A_WEEK } from '../anova/haifa/counts.js';
import { type AssignmentTest, assignmentTest } from './assignmentTest.js';
import { type RateRatio, rateRatio } from './rateRatio.js';

/** Weeks from one to another, both included and counted from 1. */
export type Weeks = readonly [from: number, until: number];

/** The change between two spans of weeks, tested over all assignments of the centres. */
export interface HaifaComparison extends AssignmentTest {
  readonly weeks: Weeks;
  readonly against: Weeks;
  /** The difference in late pick-ups per centre and week. */
  readonly latePerWeek: number;
  /** The same test on other scales: untransformed shares, and logs of the mean counts. */
  readonly otherScales: Readonly<Record<'share' | 'log', Pick<AssignmentTest, 'p' | 'pTwoSided'>>>;
}

/** The tests of the day-care study that rest on the assignment of centres alone. */
export interface HaifaAssignment {
  /** Number of ways in which chance could have chosen the fined centres. */
  readonly assignments: number;
  /** The smallest p that so few centres allow. */
  readonly smallestP: number;
  /** The plateau of the fine, its first week, and its end. */
  readonly comparisons: readonly HaifaComparison[];
  /** Weeks 9 to 16 as a multiple of weeks 1 to 4, in the fined centres over the others. */
  readonly rateRatio: RateRatio;
}

const BEFORE: Weeks = [1, 4];
const PLATEAU: Weeks = [9, 16];

/** The spans that are compared: with and without the new terms. */
const COMPARED: readonly (readonly [weeks: Weeks, against: Weeks])[] = [
  [PLATEAU, BEFORE],
  [[5, 5], BEFORE],
  [
    [17, 20],
    [13, 16],
  ],
];

/** The size of a centre in some weeks, on each scale. */
const scales = {
  arcsine: (late: readonly number[], children: number) =>
    mean(late.map((count) => arcsineRoot(count / (DAYS_A_WEEK * children)))),
  share: (late: readonly number[], children: number) => mean([...late]) / (DAYS_A_WEEK * children),
  log: (late: readonly number[]) => log(mean([...late])),
  count: (late: readonly number[]) => mean([...late]),
} as const;

/**
 * Tests the day-care study as its design justifies: chance assigned whole centres, so each centre gives one number,
 * its change, and all assignments of as many centres are compared with the actual one. Changes are of the mean arcsine
 * root of the daily share, as in the analysis of variance.
 *
 * @param centres over 20 weeks, two or more of each group, and none without late pick-ups in a span
 * @example
 * haifaAssignment(haifaCentres).comparisons[0].p; // 1 / 210
 */
export function haifaAssignment(centres: readonly CentreCounts[]): HaifaAssignment {
  const treated = centres.map(({ group }) => group === 'test');
  const size = (scale: keyof typeof scales, { late, children }: CentreCounts, [from, until]: Weeks) =>
    scales[scale](late.slice(from - 1, until), children);
  const test = (scale: keyof typeof scales, weeks: Weeks, against: Weeks) =>
    assignmentTest(
      centres.map((centre) => size(scale, centre, weeks) - size(scale, centre, against)),
      treated,
    );
  const shares = ({ p, pTwoSided }: AssignmentTest) => ({ p, pTwoSided });
  const comparisons = COMPARED.map(([weeks, against]) => ({
    weeks,
    against,
    ...test('arcsine', weeks, against),
    latePerWeek: test('count', weeks, against).difference,
    otherScales: {
      share: shares(test('share', weeks, against)),
      log: shares(test('log', weeks, against)),
    },
  }));
  const [{ assignments }] = comparisons;
  return {
    assignments,
    smallestP: 1 / assignments,
    comparisons,
    rateRatio: rateRatio(
      centres.map((centre, i) => ({
        treated: treated[i],
        before: size('count', centre, BEFORE),
        after: size('count', centre, PLATEAU),
      })),
    ),
  };
}
