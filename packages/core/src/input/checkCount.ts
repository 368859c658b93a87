import { InputError } from './InputError.js';

/**
 * Checks an option that counts.
 *
 * @throws InputError that names the function, the option and the range
 */
export function checkCount(caller: string, option: string, value: number, low: number): void {
  if (Number.isInteger(value) && value >= low) return;
  throw new InputError(`${caller}(): ${option} is ${value}; give a whole number from ${low} up.`);
}
