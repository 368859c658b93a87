import { findTheory, type NamedScenario, withTheory } from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';

/**
 * The first arm and the arm that separates the theories, both under the rival theory. If the scenario already runs
 * under the rival, both run under `frame`. Empty if an arm is missing.
 */
export function rivalArms({ rival }: KnownScenario, arms: readonly NamedScenario[]): NamedScenario[] {
  const parted = arms.find(({ name }) => name === rival?.arm);
  if (!rival || !parted) return [];
  const theory = arms[0].scenario.theory === rival.theory ? 'frame' : rival.theory;
  return [arms[0], parted].map(({ name, scenario }) => ({
    name,
    scenario: withTheory(scenario, findTheory(theory).name),
  }));
}
