import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name nearest to what was typed, if it is near enough to be a slip: at most half of its letters differ.
 *
 * @example
 * nearest('daycair', ['daycare', 'handover']); // 'daycare'
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = new Map(known.map((name) => [name.toLowerCase(), name]));
  const best = closest(typed.toLowerCase(), [...lower.keys()]);
  return distance(typed.toLowerCase(), best) <= Math.ceil(best.length / 2) ? lower.get(best) : undefined;
}
