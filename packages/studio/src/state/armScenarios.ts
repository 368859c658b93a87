import { type Scenario, withTheory, withValues } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import type { Setup } from './Setup.js';

/**
 * The scenario that each arm runs: under the theory, then with what was moved, as the command line does it.
 *
 * @throws InputError when a name is unknown, a value out of range, or the policy cannot be laid out
 */
export function armScenarios({ scenario: name, theory, common, arms }: Setup): Scenario[] {
  const { scenario } = findScenario(name);
  const ruled = theory === scenario.theory ? scenario : withTheory(scenario, theory);
  return arms.map(({ values }) => withValues(ruled, { ...common, ...values }));
}

/** The values under the theory of a setup, before anybody moved one. */
export function untouched({ scenario, theory }: Setup): Readonly<Record<string, number>> {
  const { scenario: given } = findScenario(scenario);
  return (theory === given.theory ? given : withTheory(given, theory)).values;
}
