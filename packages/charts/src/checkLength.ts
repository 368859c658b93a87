import { InputError } from '@fairweather/core';

/**
 * Checks that a list has as many entries as it must.
 *
 * @param caller the function that was called
 * @param what what the list is, for the message
 * @param asMany what there must be one for: "week", "column"
 * @throws InputError that names the list and both lengths
 */
export function checkLength(
  caller: string,
  what: string,
  length: number,
  expected: number,
  asMany: string,
): void {
  if (length === expected) return;
  throw new InputError(`${caller}(): ${what} has ${length} numbers; give ${expected}, one a ${asMany}.`);
}
