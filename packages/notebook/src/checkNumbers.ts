import { InputError } from '@fairweather/core';

/**
 * Checks numbers by unit.
 *
 * @param what the start of the sentence: 'The forecast "fine"'
 * @throws InputError when there are no numbers, or one is not finite
 */
export function checkNumbers(what: string, values: Readonly<Record<string, number>>): void {
  const entries = Object.entries(values);
  if (entries.length === 0) {
    throw new InputError(`${what} is empty; give a number for each unit, such as { 'week 5': 9 }.`);
  }
  for (const [unit, value] of entries) {
    if (!Number.isFinite(value)) {
      throw new InputError(`${what} has ${String(value)} for ${unit}; give a number there.`);
    }
  }
}
