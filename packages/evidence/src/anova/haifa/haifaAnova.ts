import { InputError } from '@fairweather/core';
import type { Effect } from '../Effect.js';
import { type BaselineAnova, baselineAnova } from './baselineAnova.js';
import { type ControlAnova, controlAnova } from './controlAnova.js';
import { type CentreCounts, DAYS_A_WEEK, transformedShares, WEEKS, WEEKS_A_BLOCK } from './counts.js';
import { type FinedAnova, finedAnova } from './finedAnova.js';

/** The analysis of variance of the day-care study, in its three parts. */
export interface HaifaAnova {
  readonly fined: FinedAnova;
  readonly baseline: BaselineAnova;
  readonly control: ControlAnova;
}

/**
 * Prepares the analysis of variance of the day-care study for many data sets of the same shape, such as replicates:
 * the models are set up once.
 *
 * Source: Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, Appendix B,
 * doi:10.1086/468061.
 *
 * @param fined number of fined centres, 2 or more
 * @param control number of control centres, 2 or more
 * @returns the analysis of counts
 * @throws InputError (by the returned function) when the counts are not from this many centres over 20 weeks, each
 *   from 0 to 5 per child
 */
export function prepareHaifaAnova(
  fined: number,
  control: number,
): (centres: readonly CentreCounts[]) => HaifaAnova {
  const ofFined = finedAnova(fined);
  const ofBaseline = baselineAnova(fined, control);
  const ofControl = controlAnova(control);
  return (centres) => {
    checkCounts(centres);
    const test = centres.filter(({ group }) => group === 'test');
    const untreated = centres.filter(({ group }) => group === 'control');
    if (test.length !== fined || untreated.length !== control) {
      throw new InputError(
        `The analysis is made for ${fined} fined and ${control} control centres, not for ${test.length} and ` +
          `${untreated.length}: give the counts of as many centres, or prepare it for these.`,
      );
    }
    return {
      fined: ofFined(transformedShares(test, WEEKS)),
      baseline: ofBaseline(transformedShares([...test, ...untreated], WEEKS_A_BLOCK)),
      control: ofControl(transformedShares(untreated, WEEKS)),
    };
  };
}

/**
 * The analysis of variance of the day-care study.
 *
 * @throws InputError when there are fewer than 2 centres of a group, or impossible counts
 * @example
 * haifaAnova(haifaCentres).fined.block.df; // [4, 75]
 */
export function haifaAnova(centres: readonly CentreCounts[]): HaifaAnova {
  const fined = centres.filter(({ group }) => group === 'test').length;
  const control = centres.length - fined;
  if (fined < 2 || control < 2) {
    throw new InputError(
      `The analysis compares centres, and there are ${fined} fined and ${control} control centres: give 2 or more ` +
        `of each.`,
    );
  }
  return prepareHaifaAnova(fined, control)(centres);
}

function checkCounts(centres: readonly CentreCounts[]): void {
  for (const [i, { children, late }] of centres.entries()) {
    if (late.length !== WEEKS) {
      throw new InputError(
        `Centre ${i + 1} has counts of ${late.length} weeks: the analysis needs all ${WEEKS}, in five blocks of four.`,
      );
    }
    const most = DAYS_A_WEEK * children;
    const week = late.findIndex((count) => !(count >= 0 && count <= most));
    if (week >= 0) {
      throw new InputError(
        `Centre ${i + 1} has ${late[week]} late pick-ups in week ${week + 1}: give a number from 0 to ${most}, ` +
          `${DAYS_A_WEEK} for each of its ${children} children.`,
      );
    }
  }
}

/** One line of the analysis with its name and part. */
export interface PlacedEffect {
  readonly part: keyof HaifaAnova;
  /** The name of the effect, or "blocks 1 and 2" for a comparison of blocks. */
  readonly name: string;
  readonly effect: Effect;
  /**
   * The later block minus the earlier, in radians of the transformed share; only for comparisons of blocks.
   */
  readonly difference?: number;
}

/** All lines of an analysis, part by part, in the order in which a table shows them. */
export function effectsOf({ fined, baseline, control }: HaifaAnova): PlacedEffect[] {
  const { contrasts, blockMeans, ...terms } = fined;
  return [
    ...placed('fined', terms),
    ...contrasts.map((effect) => ({
      part: 'fined' as const,
      name: `blocks ${effect.blocks.join(' and ')}`,
      effect,
      difference: effect.difference,
    })),
    ...placed('baseline', { ...baseline }),
    ...placed('control', { ...control }),
  ];
}

function placed(part: keyof HaifaAnova, effects: Readonly<Record<string, Effect>>): PlacedEffect[] {
  return Object.entries(effects).map(([name, effect]) => ({ part, name, effect }));
}

/** Below this probability an effect is called significant. */
export const SIGNIFICANT = 0.05;

/**
 * The differences between blocks of the fined group: for each pair "+" if the later block is higher, "−" if it is
 * lower, and "=" if p is 0.05 or more.
 *
 * @returns one sign per pair, in the order of the contrasts
 * @example
 * patternOf(haifaAnova(haifaCentres)); // '+++++++==='
 */
export function patternOf({ fined }: HaifaAnova): string {
  return fined.contrasts
    .map(({ p, difference }) => (p < SIGNIFICANT ? (difference > 0 ? '+' : '−') : '='))
    .join('');
}
