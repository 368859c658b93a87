import { findScenario } from '@fairweather/scenarios';
import { isCounted } from '../state/isCounted.js';
import type { Setup } from '../state/Setup.js';
import type { Words } from './Words.js';

/** The evidence for the numbers of a setup, in one sentence; empty if all of them were counted. */
export function evidenceNote(setup: Setup, words: Words): string {
  if (!findScenario(setup.scenario).study) return words.illustrative;
  return setup.arms.every((_, place) => isCounted(setup, place)) ? '' : words.partly;
}
