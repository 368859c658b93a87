import type { Finding } from './Finding.js';

/**
 * A published figure by the name of its treatment.
 *
 * @param place index in a list of values, from 0
 * @throws RangeError when there is no such figure or it contains no number
 * @example
 * figureOf(freyOberholzerGee1997, 'no compensation'); // 0.508
 */
export function figureOf({ id, figures }: Finding, treatment: string, place = 0): number {
  const figure = figures.find((one) => one.treatment === treatment && one.value !== null);
  const value = Array.isArray(figure?.value) ? figure.value[place] : place === 0 ? figure?.value : undefined;
  if (typeof value === 'number') return value;
  throw new RangeError(`figureOf(): ${id} has no number ${place} for "${treatment}".`);
}
