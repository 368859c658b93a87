import { unknownName } from '../input/names.js';
import type { GroupSelector } from './PolicyEvent.js';
import type { Group, Scenario } from './Scenario.js';

/** Whether something said of these groups concerns this one. */
export function includesGroup(groups: GroupSelector, group: Pick<Group, 'name' | 'treated'>): boolean {
  if (groups === 'all') return true;
  if (groups === 'treated') return group.treated;
  if (groups === 'untreated') return !group.treated;
  return groups.includes(group.name);
}

/**
 * Checks that groups which are named are there.
 *
 * @param what names them, for the message: "price event"
 * @throws InputError that suggests the nearest known name
 */
export function refuseUnknownGroups(
  what: string,
  groups: GroupSelector,
  scenario: Pick<Scenario, 'groups'>,
): void {
  if (typeof groups === 'string') return;
  const known = new Set(scenario.groups.map(({ name }) => name));
  for (const name of groups)
    if (!known.has(name)) throw unknownName(`group in the ${what}`, name, [...known]);
}
