import { InputError } from '../input/InputError.js';
import { unknownName } from '../input/names.js';
import { deepFreeze, plainCopy } from '../input/plainData.js';
import type { Group, Scenario } from '../scenario/Scenario.js';
import { checkScenario } from './checkScenario.js';
import { checkShape } from './checkShape.js';
import type { ListedPeople } from './peopleFromCsv.js';

/**
 * The same scenario with these people in place of those that its groups would draw. Traits that are not listed are
 * drawn as before; groups that are not named stay as they are.
 *
 * @param people as `peopleFromCsv` reads them; without the name of a group for a scenario of one group
 * @throws InputError when a group is unknown, a value is out of the range of the scenario, or a measure has to say how
 *   groups weigh that now differ in size
 * @example
 * withPeople(daycare, peopleFromCsv('group,guilt\ncentre 1,2\n')).groups[0].members; // 1
 */
export function withPeople<Name extends string, Measure extends string = string>(
  scenario: Scenario<Name, Measure>,
  people: readonly ListedPeople[],
): Scenario<Name, Measure> {
  const names = scenario.groups.map(({ name }) => name);
  const listed = new Map<string, Pick<Group, 'members' | 'traits'>>();
  for (const { group, members, traits } of people) {
    if (group === undefined && names.length > 1) {
      throw new InputError(
        `The people name no group, and ${scenario.name} has ${names.length}: add a column "group" with ` +
          'the name of one in each line.',
      );
    }
    const name = group ?? names[0];
    if (!names.includes(name)) throw unknownName(`group in the people of ${scenario.name}`, name, names);
    listed.set(name, { members, traits });
  }
  const groups = scenario.groups.map((group): Group => ({ ...group, ...listed.get(group.name) }));
  const changed = plainCopy({ ...scenario, groups });
  checkShape(changed, scenario.name);
  checkScenario(changed);
  return deepFreeze(changed);
}
