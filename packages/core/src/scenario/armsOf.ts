import { InputError } from '../input/InputError.js';
import type { Arm, Scenario } from './Scenario.js';
import { withValues } from './withValues.js';

/** One arm of an experiment: a name and the scenario that it runs. */
export interface NamedScenario<Name extends string = string> {
  readonly name: string;
  readonly scenario: Scenario<Name>;
}

/**
 * The arms of an experiment: first the scenario as given, then each what-if.
 *
 * @param arms the scenario's own unless told
 * @throws InputError that names the arm, when one cannot be run
 */
export function armsOf<Name extends string>(
  scenario: Scenario<Name>,
  arms: readonly Arm[] = scenario.arms,
): readonly NamedScenario<Name>[] {
  return [
    { name: scenario.baselineArm, scenario },
    ...arms.map(({ name, values }) => ({ name, scenario: armOf(scenario, name, values) })),
  ];
}

function armOf<Name extends string>(
  scenario: Scenario<Name>,
  name: string,
  values: Arm['values'],
): Scenario<Name> {
  try {
    return withValues(scenario, values as Scenario<Name>['values']);
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(`The arm "${name}" cannot be run: ${error.message}`);
    throw error;
  }
}
