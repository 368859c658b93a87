import { InputError } from '@fairweather/core';

/**
 * Checks that a list has the right number of entries.
 *
 * @param caller the function that was called
 * @param what name of the list, for the message
 * @param asMany what each entry stands for: "week", "column"
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
  throw new InputError(`${caller}(): ${what} has ${length} numbers; give ${expected}, one per ${asMany}.`);
}
