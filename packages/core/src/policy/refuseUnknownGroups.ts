import { unknownName } from '../input/oneOf.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { Concerned } from './PolicyEvent.js';

/**
 * Checks that groups which are named are there.
 *
 * @param what names them, for the message: "price event"
 * @throws InputError that suggests the nearest known name
 */
export function refuseUnknownGroups(
  what: string,
  groups: Concerned,
  scenario: Pick<Scenario, 'groups'>,
): void {
  if (typeof groups === 'string') return;
  const known = new Set(scenario.groups.map(({ name }) => name));
  for (const name of groups)
    if (!known.has(name)) throw unknownName(`group in the ${what}`, name, [...known]);
}
