import { type MechanismName, mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import { findTheory } from '../theories/findTheory.js';
import { checkAmounts } from './checkAmounts.js';
import { checkValue } from './checkValue.js';
import { deepFreeze } from './deepFreeze.js';
import type { Scenario } from './Scenario.js';

/**
 * The same scenario under another theory. Where the scenario leaves a term of the theory absent, the theory's own plausible
 * start takes its place; values that the scenario gives stay. A strength of zero counts as absent: where zero is meant, give it
 * afterwards with `withValues`, as `--theory contagion --set conformity=0` does.
 *
 * @throws InputError when the theory is unknown, or a start of it lies outside the range that the scenario allows
 * @example
 * const milder = withTheory(daycare, 'signal');
 */
export function withTheory<Name extends string>(scenario: Scenario<Name>, name: string): Scenario<Name> {
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
