import { InputError } from '../input/InputError.js';

/**
 * The error of a function that a user wrote, with the part of the model that it belongs to; the error itself is its
 * `cause`. What was thrown need not be an error.
 */
export function customError(part: string, thrown: unknown): InputError {
  const reason = thrown instanceof Error ? thrown.message : `it threw ${wordFor(thrown)} and no Error`;
  return new InputError(`${part} stopped with an error: ${reason.replace(/[.]?$/, '.')}`, { cause: thrown });
}

/** A value in a sentence: a number as it is, anything else by its type, since its text may be long or fail. */
export function wordFor(value: unknown): string {
  if (typeof value === 'number' || value === undefined || value === null) return String(value);
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
