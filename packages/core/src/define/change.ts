import type { Given } from '../input/Given.js';
import { InputError } from '../input/InputError.js';
import { deepFreeze } from '../input/plainData.js';
import { type MechanismName, mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { TheoryName } from '../scenario/theoryNames.js';
import { findTheory } from '../theories/theories.js';
import type { ArmDefinition } from './ArmDefinition.js';
import { checkAmounts, checkValue } from './checkScenario.js';

/**
 * The same scenario with some values changed. A change of a value that an arm of the scenario changes too moves only
 * the scenario as given, and the arms that leave it alone.
 *
 * @throws InputError when a name is unknown, a value is out of range or the policy can no longer be laid out
 * @example
 * const dear = withValues(daycare, { fine: 200 });
 */
export function withValues<Name extends string, Measure extends string = string>(
  scenario: Scenario<Name, Measure>,
  values: { readonly [Parameter in Given<Name> | MechanismName]?: number },
): Scenario<Name, Measure> {
  for (const [name, value] of Object.entries(values)) checkValue(scenario, name, value);
  const numbers = Object.entries(values as Readonly<Record<string, number>>);
  // Added to 0, −0 becomes 0: JSON knows one zero.
  const given = Object.fromEntries(numbers.map(([name, value]) => [name, value + 0]));
  const changed = { ...scenario, values: { ...scenario.values, ...given } };
  checkAmounts(changed);
  return deepFreeze(changed);
}

/**
 * The same scenario under another theory. Where the scenario leaves a term of the theory absent, the theory's own
 * plausible start takes its place; values that the scenario gives stay. A strength of zero counts as absent: where zero
 * is meant, give it afterwards with `withValues`, as `--theory contagion --set conformity=0` does.
 *
 * @throws InputError when the theory is unknown, or a start of it lies outside the range that the scenario allows
 * @example
 * const milder = withTheory(daycare, 'signal');
 */
export function withTheory<Name extends string, Measure extends string = string>(
  scenario: Scenario<Name, Measure>,
  name: TheoryName,
): Scenario<Name, Measure> {
  const theory = findTheory(name);
  const values: Record<string, number> = { ...scenario.values };
  for (const [parameter, start] of Object.entries(theory.starts ?? {})) {
    const { neutral }: ParameterDeclaration = mechanismParameters[parameter as MechanismName];
    if (values[parameter] !== neutral) continue;
    values[parameter] = start;
    checkValue(scenario, parameter, start);
  }
  const changed = { ...scenario, theory: theory.name, values: values as Scenario<Name>['values'] };
  checkAmounts(changed);
  return deepFreeze(changed);
}

/** One arm of an experiment: a name and the scenario that it runs. */
export interface NamedScenario<Name extends string = string, Measure extends string = string> {
  readonly name: string;
  readonly scenario: Scenario<Name, Measure>;
}

/**
 * The arms of an experiment: first the scenario as given, then each what-if.
 *
 * @param arms default: the scenario's own
 * @throws InputError that names the arm, when one cannot be run
 */
export function armsOf<Name extends string, Measure extends string = string>(
  scenario: Scenario<Name, Measure>,
  arms: readonly ArmDefinition<Given<Name>>[] = scenario.arms as readonly ArmDefinition<Name>[],
): readonly NamedScenario<Name, Measure>[] {
  return [
    { name: scenario.asGiven, scenario },
    ...arms.map(({ name, values }) => ({ name, scenario: armOf(scenario, name, values) })),
  ];
}

function armOf<Name extends string, Measure extends string>(
  scenario: Scenario<Name, Measure>,
  name: string,
  values: ArmDefinition<Name>['values'],
): Scenario<Name, Measure> {
  try {
    return withValues(scenario, values);
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(`The arm "${name}" cannot be run: ${error.message}`);
    throw error;
  }
}
