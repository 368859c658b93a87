import { InputError } from '@fairweather/core';

/**
 * A parser for an option that takes a whole number.
 *
 * @throws InputError that names the option, its value and the range
 */
export function wholeNumber(option: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    throw new InputError(`${option} ${text}: give a whole number from ${low} to ${high}.`);
  };
}
