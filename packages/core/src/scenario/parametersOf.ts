import { mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import type { Scenario } from './Scenario.js';

/**
 * Every parameter of a scenario by name: its own levers first, then those of the mechanism, each as the scenario or else the
 * mechanism declares it.
 */
export function parametersOf(
  scenario: Pick<Scenario, 'parameters'>,
): Readonly<Record<string, ParameterDeclaration>> {
  return { ...scenario.parameters, ...mechanismParameters, ...scenario.parameters };
}
