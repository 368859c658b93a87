import type { Words } from './Words.js';

/** The name of a unit of time: the page's own word for it, or that of the story. */
export function unitName(unit: string, words: Words, say: (text: string) => string): string {
  return words.units[unit] ?? say(unit);
}

/** The name of several units, both ends included: "weeks 5–8". */
export function windowName(
  unit: string,
  { from, until }: { readonly from: number; readonly until: number },
  words: Words,
  say: (text: string) => string,
): string {
  return words.stretch[unit]?.(from, until) ?? `${say(unit)} ${from}–${until}`;
}
