import type { MechanismName } from '../parameters/mechanismParameters.js';
import { checkAmounts } from './checkAmounts.js';
import { checkValue } from './checkValue.js';
import { deepFreeze } from './deepFreeze.js';
import type { Scenario } from './Scenario.js';

/**
 * The same scenario with some values changed. A change of a value that an arm of the scenario changes too moves only the
 * scenario as given, and the arms that leave it alone.
 *
 * @throws InputError when a name is unknown, a value is out of range or the policy can no longer be laid out
 * @example
 * const dear = withValues(daycare, { fine: 200 });
 */
export function withValues<Name extends string>(
  scenario: Scenario<Name>,
  values: Partial<Record<Name | MechanismName, number>>,
): Scenario<Name> {
  for (const [name, value] of Object.entries(values)) checkValue(scenario, name, value);
  const numbers = Object.entries(values as Readonly<Record<string, number>>);
  // Added to 0, −0 becomes 0: JSON knows one zero.
  const given = Object.fromEntries(numbers.map(([name, value]) => [name, value + 0]));
  const changed = { ...scenario, values: { ...scenario.values, ...given } };
  checkAmounts(changed);
  return deepFreeze(changed);
}
