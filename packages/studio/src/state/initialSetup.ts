import { DEFAULT_SEED } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import type { Setup, StudioArm } from './Setup.js';

const REPLICATES = 200;

/**
 * The starting point of an experiment: the scenario as in the story, and the arm that it is compared with. If it is
 * compared with itself, the second arm is its first what-if.
 *
 * @throws InputError if there is no such scenario
 */
export function initialSetup(name: string): Setup {
  const { scenario } = findScenario(name);
  const asGiven: StudioArm = { name: scenario.asGiven, values: {} };
  const other = scenario.arms.find((arm) => arm.name === scenario.compareWith) ?? scenario.arms[0];
  return {
    scenario: name,
    theory: scenario.theory,
    seed: DEFAULT_SEED,
    replicates: REPLICATES,
    common: {},
    arms: [asGiven, ...(other ? [{ name: other.name, values: other.values }] : [])],
    compareWith: scenario.compareWith === scenario.asGiven ? 0 : 1,
  };
}
