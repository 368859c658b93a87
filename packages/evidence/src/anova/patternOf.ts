import type { HaifaAnova } from './haifaAnova.js';

/** Below this probability an effect is called significant. */
export const SIGNIFICANT = 0.05;

/**
 * Which blocks of the fined group differ, in which direction: for each pair "+" where the later block is higher, "−"
 * where it is lower, and "=" where p is 0.05 or more.
 *
 * @returns one sign a pair, in the order of the contrasts
 * @example
 * patternOf(haifaAnova(haifaCentres)); // '+++++++==='
 */
export function patternOf({ fined }: HaifaAnova): string {
  return fined.contrasts
    .map(({ p, difference }) => (p < SIGNIFICANT ? (difference > 0 ? '+' : '−') : '='))
    .join('');
}
