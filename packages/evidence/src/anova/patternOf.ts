import type { HaifaAnova } from './haifaAnova.js';

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
