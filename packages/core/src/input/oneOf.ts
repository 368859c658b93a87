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

/** The error for a name that nobody knows. */
export function unknownName(what: string, name: string, known: readonly string[]): InputError {
  const suggestion = nearest(name, known);
  const hint = suggestion ? `did you mean "${suggestion}"?` : `known are ${known.join(', ')}.`;
  return new InputError(`Unknown ${what} "${name}": ${hint}`);
}
