import type { Studio } from './Studio.js';

/** True if the class has put work into this story that a new story would discard. */
export function hasWork({ locked, notes }: Studio): boolean {
  return locked || notes.some((note) => note !== '');
}
