import type { Studio } from './Studio.js';

/** Whether a class has put work into this story that another one would drop. */
export function hasWork({ locked, notes }: Studio): boolean {
  return locked || notes.some((note) => note !== '');
}
