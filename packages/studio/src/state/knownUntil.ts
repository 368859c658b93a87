import { findScenario } from '@fairweather/scenarios';
import { armScenarios } from './armScenarios.js';
import { eventsOf } from './eventsOf.js';
import type { Setup } from './Setup.js';

/**
 * Last unit that a class sees before its forecast: no later than the first stretch, and before any event in any arm.
 */
export function knownUntil(setup: Setup): number {
  const [first] = findScenario(setup.scenario).blocks;
  const begins = armScenarios(setup)
    .flatMap(eventsOf)
    .filter(({ from, amount }) => from > 1 && amount !== 0)
    .map(({ from }) => from - 1);
  return Math.min(first.until, ...begins);
}
