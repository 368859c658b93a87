import { InputError } from '@fairweather/core';

/**
 * Checks that numbers can be drawn.
 *
 * @param caller the function that was called
 * @param what name of the numbers, for the message
 * @throws InputError that names the first number that cannot be drawn
 */
export function checkNumbers(caller: string, what: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    throw new InputError(
      `${caller}(): number ${i + 1} of ${what} is ${values[i]}; give finite numbers only.`,
    );
  }
}

/**
 * Checks that a list has the right number of entries.
 *
 * @param caller the function that was called
 * @param what name of the list, for the message
 * @param needed the right number, and the thing that each entry stands for: "week", "column"
 * @throws InputError that names the list and both lengths
 */
export function checkLength(
  caller: string,
  what: string,
  length: number,
  needed: { readonly expected: number; readonly per: string },
): void {
  const { expected, per } = needed;
  if (length === expected) return;
  throw new InputError(`${caller}(): ${what} has ${length} numbers; give ${expected}, one per ${per}.`);
}
