import { DEFAULT_SEED } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import type { Setup, StudioArm } from './Setup.js';

const REPLICATES = 200;

/**
 * Where an experiment begins: the scenario as it is told, and the arm with which it is compared or, where it is compared with itself, its
 * first what-if.
 *
 * @throws InputError when there is no such scenario
 */
export function initialSetup(name: string): Setup {
  const { scenario } = findScenario(name);
  const asTold: StudioArm = { name: scenario.asGiven, values: {} };
  const other = scenario.arms.find((arm) => arm.name === scenario.compareWith) ?? scenario.arms[0];
  return {
    scenario: name,
    theory: scenario.theory,
    seed: DEFAULT_SEED,
    replicates: REPLICATES,
    common: {},
    arms: [asTold, ...(other ? [{ name: other.name, values: other.values }] : [])],
    compareWith: scenario.compareWith === scenario.asGiven ? 0 : 1,
  };
}
