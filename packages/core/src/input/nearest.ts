import { closest, distance } from 'fastest-levenshtein';

/** Letters that are looked at: no name is longer, and comparing takes time with each. */
const LONGEST = 500;

/** The known name nearest to what was typed, and whether it is near enough to have been meant. */
export interface Nearest {
  readonly name: string;
  /** At most half of its letters differ, or it starts with what was typed. */
  readonly likely: boolean;
}

/**
 * The known name nearest to what was typed.
 *
 * @returns undefined when nothing is known
 * @example
 * nearest('daycair', ['daycare', 'handover']); // { name: 'daycare', likely: true }
 */
export function nearest(typed: string, known: readonly string[]): Nearest | undefined {
  if (known.length === 0) return undefined;
  const word = typed.slice(0, LONGEST).toLowerCase();
  const start = known.find((name) => word !== '' && name.toLowerCase().startsWith(word));
  if (start !== undefined) return { name: start, likely: true };
  const lower = new Map(known.map((name) => [name.toLowerCase(), name]));
  const best = closest(word, [...lower.keys()]);
  return { name: lower.get(best) ?? best, likely: distance(word, best) <= Math.ceil(best.length / 2) };
}
