import type { Scenario } from '@fairweather/core';
import type { Words } from './Words.js';

/** The act of taking in the words of the story: being late, or ordering elsewhere. */
export function actOf(words: Words, { trade }: Scenario): Words['why']['late'] {
  return words.why[trade ? 'elsewhere' : 'late'];
}
