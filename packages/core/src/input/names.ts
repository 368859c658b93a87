import { closest, distance } from 'fastest-levenshtein';
import { InputError } from './InputError.js';

/**
 * The item with the given name.
 *
 * @param what the kind of thing, for the message: "theory"
 * @throws InputError that suggests the nearest known name and lists all
 */
export function oneOf<Item extends { readonly name: string }>(
  what: string,
  name: string,
  items: readonly Item[],
): Item {
  const found = items.find((item) => item.name === name);
  if (found) return found;
  throw unknownName(
    what,
    name,
    items.map((item) => item.name),
  );
}

/** The error for a name that nobody knows: it suggests the nearest one, and lists all where they are few. */
export function unknownName(what: string, name: string, known: readonly string[]): InputError {
  const best = nearest(name, known);
  const all = known.length <= LISTED ? ` Known are ${known.join(', ')}.` : '';
  if (!best) return new InputError(`Unknown ${what} "${name}": there is none to choose from.`);
  if (best.likely) return new InputError(`Unknown ${what} "${name}": did you mean "${best.name}"?`);
  return new InputError(`Unknown ${what} "${name}": the nearest is "${best.name}".${all}`);
}

/** A list longer than this helps nobody. */
const LISTED = 14;

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
