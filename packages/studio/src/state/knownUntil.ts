import { findScenario } from '@fairweather/scenarios';
import { armScenarios } from './armScenarios.js';
import { eventsOf } from './eventsOf.js';
import type { Setup } from './Setup.js';

/** Last unit of what a class is told before its forecast: it ends before anything happens in any arm, and with the first stretch. */
export function knownUntil(setup: Setup): number {
  const [first] = findScenario(setup.scenario).blocks;
  const begins = armScenarios(setup)
    .flatMap(eventsOf)
    .filter(({ from, amount }) => from > 1 && amount !== 0)
    .map(({ from }) => from - 1);
  return Math.min(first.until, ...begins);
}
