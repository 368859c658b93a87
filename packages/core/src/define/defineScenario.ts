import type { Given } from '../input/Given.js';
import { deepFreeze, plainCopy } from '../input/plainData.js';
import { type MechanismName, mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { Amount, PolicyEvent } from '../scenario/PolicyEvent.js';
import type { Reaction } from '../scenario/Reaction.js';
import { type Group, parametersOf, SCENARIO_FORMAT, type Scenario } from '../scenario/Scenario.js';
import type { Trade } from '../scenario/Trade.js';
import type { ArmDefinition, Known } from './ArmDefinition.js';
import { armsOf } from './change.js';
import { checkScenario } from './checkScenario.js';
import { checkShape } from './checkShape.js';

/**
 * A scenario as its author writes it; missing values are the defaults. The names of parameters are those in
 * `parameters` and those of the mechanism, and the type checker knows them in the groups, the policy, the terms of
 * trade and the arms.
 */
export interface ScenarioDefinition<Name extends string, Measure extends string = string>
  extends Omit<
    Scenario<Name, Measure>,
    'format' | 'values' | 'groups' | 'policy' | 'reactions' | 'trade' | 'arms'
  > {
  readonly groups: readonly Group<Known<Given<Name>>>[];
  readonly policy: readonly PolicyEvent<Known<Given<Name>>>[];
  readonly reactions?: readonly Reaction<Known<Given<Name>>>[];
  readonly trade?: Trade<Amount<Known<Given<Name>>>>;
  readonly arms: readonly ArmDefinition<Given<Name>>[];
}

/**
 * Makes a scenario: checks it, gives every parameter its default and freezes it.
 *
 * @throws InputError that names the first thing wrong and what to do
 */
export function defineScenario<const Name extends string, const Measure extends string = string>(
  definition: ScenarioDefinition<Name, Measure>,
): Scenario<Name, Measure> {
  const values = Object.fromEntries(
    Object.entries(parametersOf(definition)).map(([name, declaration]) => [name, declaration.default]),
  ) as Scenario<Name>['values'];
  const scenario = { format: SCENARIO_FORMAT, ...definition, values } as Scenario<Name, Measure>;
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
