import { findTheory, type Scenario, withTheory, withValues } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import type { Setup } from './Setup.js';

/**
 * The scenario that each arm runs: first the theory is applied, then the changed values, as on the command line.
 *
 * @throws InputError if a name is unknown, a value is out of range, or the policy is impossible
 */
export function armScenarios({ scenario: name, theory, common, arms }: Setup): Scenario[] {
  const { scenario } = findScenario(name);
  const ruled = theory === scenario.theory ? scenario : withTheory(scenario, findTheory(theory).name);
  return arms.map(({ values }) => withValues(ruled, { ...common, ...values }));
}

/** The values under the theory of a setup, before any changes. */
export function untouched({ scenario, theory }: Setup): Readonly<Record<string, number>> {
  const { scenario: given } = findScenario(scenario);
  return (theory === given.theory ? given : withTheory(given, findTheory(theory).name)).values;
}
