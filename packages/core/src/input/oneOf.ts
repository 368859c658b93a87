import { InputError } from './InputError.js';
import { nearest } from './nearest.js';

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
