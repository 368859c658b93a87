import { InputError } from './InputError.js';
import { limits } from './limits.js';

/**
 * Refuses keys that mean something to JavaScript itself, such as `__proto__`, which checks of shape pass over; keys too
 * long to be a name; and data too deep to be walked through.
 *
 * @param from what to call the data in messages
 * @throws InputError that names the place
 */
export function refuseOddKeys(data: unknown, from: string, path: readonly string[] = []): void {
  if (typeof data !== 'object' || data === null) return;
  const place = (...more: string[]) => [...path, ...more].join('.') || 'its top';
  if (path.length > limits.depth) {
    throw new InputError(
      `${from} is not usable at ${place()}: it lies more than ${limits.depth} deep; nothing does in what ` +
        `can be read here.`,
    );
  }
  for (const [key, inner] of Object.entries(data)) {
    if (key.length > limits.nameLetters) {
      throw new InputError(
        `${from} is not usable at ${place()}: a key there has ${key.length} letters, and ` +
          `${limits.nameLetters} are the most; give a short one.`,
      );
    }
    if (key in Object.prototype || key === 'prototype') {
      throw new InputError(
        `${from} is not usable at ${place(key)}: no key can have that name; remove it or give it another.`,
      );
    }
    refuseOddKeys(inner, from, [...path, key]);
  }
}
