import { oneOf } from '../input/oneOf.js';
import type { Theory } from './Theory.js';
import { theories } from './theories.js';

/**
 * The theory of that name.
 *
 * @throws InputError that suggests the nearest known name
 */
export function findTheory(name: string): Theory {
  return oneOf('theory', name, theories);
}
