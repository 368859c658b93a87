import type { Group } from '../scenario/Scenario.js';
import type { Concerned } from './PolicyEvent.js';

/** Whether something said of these groups concerns this one. */
export function concerns(groups: Concerned, group: Pick<Group, 'name' | 'treated'>): boolean {
  if (groups === 'all') return true;
  if (groups === 'treated') return group.treated;
  if (groups === 'untreated') return !group.treated;
  return groups.includes(group.name);
}
