import type { Finding } from './Finding.js';

/**
 * Number of observations under a treatment.
 *
 * @throws RangeError when that was not published
 * @example
 * countOf(falkKosfeld2006, 'C10 no control'); // 72
 */
export function countOf({ id, figures }: Finding, treatment: string): number {
  const n = figures.find((figure) => figure.treatment === treatment)?.n;
  if (n !== undefined) return n;
  throw new RangeError(`countOf(): ${id} has no count for "${treatment}".`);
}
