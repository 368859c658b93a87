import { beliefAfterHandover } from '../mechanism/belief.js';
import type { People } from '../people/People.js';
import type { GroupPlan, Plan } from './Plan.js';

/** A new counterpart inherits part of what there was; see equation (7). */
export function handOver(plan: Plan, group: GroupPlan, people: People): void {
  const { frameCarry, goodwillCarry, beliefCarry, beliefStart } = plan.mechanism;
  for (let i = group.first; i < group.first + group.members; i++) {
    people.frame[i] *= frameCarry;
    people.frameBefore[i] *= frameCarry;
    people.goodwill[i] *= goodwillCarry;
    people.belief[i] = beliefAfterHandover(people.belief[i], beliefCarry, beliefStart);
  }
}
