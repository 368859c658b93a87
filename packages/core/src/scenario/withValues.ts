import type { MechanismName } from '../parameters/mechanismParameters.js';
import { datedEvents } from '../policy/datedEvents.js';
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
  const changed = { ...scenario, values: { ...scenario.values, ...values } };
  datedEvents(changed);
  return deepFreeze(changed);
}
