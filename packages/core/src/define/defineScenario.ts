import { deepFreeze, plainCopy } from '../input/plainData.js';
import { type MechanismName, mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import { parametersOf, SCENARIO_FORMAT, type Scenario } from '../scenario/Scenario.js';
import { armsOf } from './change.js';
import { checkScenario } from './checkScenario.js';
import { checkShape } from './checkShape.js';

/** A scenario as its author writes it; missing values are the defaults. */
export type ScenarioDefinition<Name extends string> = Omit<Scenario<Name>, 'format' | 'values'>;

/**
 * Makes a scenario: checks it, gives every parameter its default and freezes it.
 *
 * @throws InputError that names the first thing wrong and what to do
 */
export function defineScenario<const Name extends string>(
  definition: ScenarioDefinition<Name>,
): Scenario<Name> {
  const values = Object.fromEntries(
    Object.entries(parametersOf(definition)).map(([name, declaration]) => [name, declaration.default]),
  ) as Scenario<Name>['values'];
  const scenario = { format: SCENARIO_FORMAT, ...definition, values } as Scenario<Name>;
  checkShape(scenario, `The scenario "${definition.name}"`);
  checkScenario(scenario);
  // Whoever defines a scenario hears at once of an arm that cannot be run.
  armsOf(scenario);
  return deepFreeze(plainCopy(scenario));
}

/**
 * A parameter of the mechanism as a scenario wants it: with its own default and source.
 *
 * @example
 * const guilt = mechanismParameter('guilt', { default: 1.13, source: 'plausible start' });
 */
export function mechanismParameter(
  name: MechanismName,
  changes: Partial<ParameterDeclaration>,
): ParameterDeclaration {
  return { ...mechanismParameters[name], ...changes };
}
