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
