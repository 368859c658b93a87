import { linearRegression, mean } from 'simple-statistics';
import type { PricedSpan } from './pricedSpan.js';

/** The numbers taken in one group, unit by unit. */
export type GroupSeries = { readonly treated: boolean; readonly taken: readonly number[] };

/** A pattern that a theory should reproduce, as one number computed from a set of counts. */
export interface Pattern {
  readonly name: string;
  /** The meaning of the number, in a few words. */
  readonly meaning: string;
  /** Of all groups, each over all units. */
  readonly value: (groups: readonly GroupSeries[], span: PricedSpan) => number;
}

/** Units per block, like the four weeks of the day-care study. */
const BLOCK = 4;

/** The patterns that a theory of a price on an act should reproduce. */
export const patterns: readonly Pattern[] = [
  {
    name: 'level',
    meaning: 'mean of the treated before the price',
    value: (groups, { from }) => over(groups, true, 1, from - 1),
  },
  {
    name: 'onset',
    meaning: 'first unit of the price minus the mean before it (does it rise at once?)',
    value: (groups, { from }) => over(groups, true, from, from) - over(groups, true, 1, from - 1),
  },
  {
    name: 'climb',
    meaning: 'slope over the first four units of the price, per unit',
    value: (groups, { from }) =>
      linearRegression(Array.from({ length: BLOCK }, (_, i) => [i, over(groups, true, from + i, from + i)]))
        .m,
  },
  {
    name: 'plateau',
    meaning: 'mean of the last four units of the price, as a multiple of the mean before it',
    value: (groups, { from, until }) =>
      over(groups, true, until - BLOCK + 1, until) / over(groups, true, 1, from - 1),
  },
  {
    name: 'removal',
    meaning: 'mean after the price minus the mean of its last four units',
    value: (groups, { until }) =>
      over(groups, true, until + 1, groups[0].taken.length) - over(groups, true, until - BLOCK + 1, until),
  },
  {
    name: 'dispersion',
    meaning: 'variance around the mean of each group and block of four units, as a multiple of that mean',
    value: (groups) => dispersion(groups),
  },
  {
    name: 'control',
    meaning: 'mean of the untreated from the first unit of the price on, minus their mean before it',
    value: (groups, { from }) =>
      over(groups, false, from, groups[0].taken.length) - over(groups, false, 1, from - 1),
  },
];

/**
 * Mean over the treated or the untreated groups and the units from one to another, both included and counted from 1.
 */
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
