import { linearRegression, mean } from 'simple-statistics';
import type { PricedSpan } from './pricedSpan.js';

/** The numbers taken in one group, unit by unit. */
export type GroupSeries = { readonly treated: boolean; readonly taken: readonly number[] };

/**
 * A pattern that a theory should reproduce, as one number computed from a set of counts. What happens to everybody,
 * such as a dip that has nothing to do with the price, is no pattern of the price: so each is a difference from the
 * controls, except those that check an assumption of the fit.
 */
export interface Pattern {
  readonly name: string;
  /** The meaning of the number, in a few words. */
  readonly meaning: string;
  /** True if the parameters of a theory were fitted to this number, so that agreement checks nothing. */
  readonly fitted: boolean;
  /** Of all groups, each over all units. */
  readonly value: (groups: readonly GroupSeries[], span: PricedSpan) => number;
}

/** Units per block, like the four weeks of the day-care study. */
const BLOCK = 4;

/** The patterns that a theory of a price on an act should reproduce. */
export const patterns: readonly Pattern[] = [
  {
    name: 'level',
    meaning: 'mean of the treated before the price, minus that of the controls',
    fitted: true,
    value: (groups, { from }) => gap(groups, 1, from - 1),
  },
  {
    name: 'onset',
    meaning:
      'change of the treated from before the price to its first unit, minus that of the controls (do they ' +
      'rise at once?)',
    fitted: false,
    value: (groups, { from }) => gap(groups, from, from) - gap(groups, 1, from - 1),
  },
  {
    name: 'climb',
    meaning:
      'slope of the treated over the first four units of the price, minus that of the controls, per unit',
    fitted: false,
    value: (groups, { from }) =>
      linearRegression(Array.from({ length: BLOCK }, (_, i) => [i, gap(groups, from + i, from + i)])).m,
  },
  {
    name: 'plateau',
    meaning: 'change of the treated from before the price to its last four units, minus that of the controls',
    fitted: true,
    value: (groups, { from, until }) => gap(groups, until - BLOCK + 1, until) - gap(groups, 1, from - 1),
  },
  {
    name: 'removal',
    meaning:
      'change of the treated from the last four units of the price to the units after it, minus that of the controls',
    fitted: false,
    value: (groups, { until }) =>
      gap(groups, until + 1, groups[0].taken.length) - gap(groups, until - BLOCK + 1, until),
  },
  {
    name: 'dispersion',
    meaning:
      'variance around the mean of each group and block of four units, as a multiple of that mean (all groups)',
    fitted: false,
    value: (groups) => dispersion(groups),
  },
  {
    name: 'tipping',
    meaning:
      'number of controls that take at least twice as often in the last four units as before the price',
    fitted: false,
    value: (groups, { from }) =>
      groups.filter(({ treated, taken }) => {
        const before = mean(taken.slice(0, from - 1) as number[]);
        return !treated && mean(taken.slice(-BLOCK) as number[]) >= 2 * before;
      }).length,
  },
  {
    name: 'control',
    meaning: 'change of the controls themselves, from before the price to all units from its first on',
    fitted: false,
    value: (groups, { from }) =>
      over(groups, false, from, groups[0].taken.length) - over(groups, false, 1, from - 1),
  },
];

/** Mean of the treated less that of the controls, over the units from one to another, both included, from 1. */
function gap(groups: readonly GroupSeries[], from: number, until: number): number {
  return over(groups, true, from, until) - over(groups, false, from, until);
}

/** Mean over the treated or the untreated groups and the units from one to another, both included, from 1. */
function over(groups: readonly GroupSeries[], treated: boolean, from: number, until: number): number {
  return mean(
    groups
      .filter((group) => group.treated === treated)
      .map(({ taken }) => mean(taken.slice(from - 1, until) as number[])),
  );
}

/** Pearson's statistic around the block means, per degree of freedom; 1 for Poisson counts. */
function dispersion(groups: readonly GroupSeries[]): number {
  let squares = 0;
  let degrees = 0;
  for (const { taken } of groups) {
    for (let at = 0; at + BLOCK <= taken.length; at += BLOCK) {
      const block = taken.slice(at, at + BLOCK);
      const middle = mean(block);
      if (middle === 0) continue;
      squares += block.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / middle;
      degrees += BLOCK - 1;
    }
  }
  return squares / degrees;
}
