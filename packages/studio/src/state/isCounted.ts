import { findScenario } from '@fairweather/scenarios';
import type { Setup } from './Setup.js';

/** True if counts support an arm: a counted story, as it happened, under its own theory, with no changed values. */
export function isCounted({ scenario: name, theory, common, arms }: Setup, place: number): boolean {
  const { scenario, study } = findScenario(name);
  const moved = { ...common, ...arms[place]?.values };
  return study !== undefined && theory === scenario.theory && Object.keys(moved).length === 0;
}
