import type { Scenario } from '@fairweather/core';
import type { Words } from './Words.js';

/** What it is to take, in the words of the story: to be late, or to order elsewhere. */
export function actOf(words: Words, { trade }: Scenario): Words['why']['late'] {
  return words.why[trade ? 'elsewhere' : 'late'];
}
