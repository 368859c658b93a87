import { type Scenario, withTheory, withValues } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import type { Setup } from './Setup.js';

/**
 * The scenario that each arm runs.
 *
 * @throws InputError when a name is unknown, a value out of range, or the policy cannot be laid out
 */
export function armScenarios({ scenario: name, theory, common, arms }: Setup): Scenario[] {
  const { scenario } = findScenario(name);
  return arms.map(({ values }) => withTheory(withValues(scenario, { ...common, ...values }), theory));
}
