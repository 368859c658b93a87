import { fieldsRead } from '../measures/measureFunctions.js';
import { nameKey } from '../random/keys.js';
import { includesGroup } from '../scenario/groupSelector.js';
import type { Group, Scenario } from '../scenario/Scenario.js';
import { restrict } from '../theories/restrict.js';
import { findTheory } from '../theories/theories.js';
import { datedEvents } from './datedEvents.js';
import type { GroupPlan, Plan } from './Plan.js';
import { peopleOf } from './peopleOf.js';
import { plannedReactions } from './plannedReactions.js';
import { checkRunSize } from './runSize.js';
import { timelineOf } from './timelineOf.js';
import { tradeTerms } from './tradeTerms.js';

/**
 * Makes a scenario ready to run.
 *
 * @param events of its policy, for a caller that plans it again and again with other values
 * @throws InputError when the theory is unknown, the policy cannot be laid out or it would not fit into memory
 */
export function makePlan(scenario: Scenario, events = datedEvents(scenario)): Plan {
  checkRunSize([scenario], 0);
  const theory = findTheory(scenario.theory);
  const mechanism = restrict(scenario.values, theory);
  const { units, periodsPerUnit } = scenario.calendar;
  // Groups under the same events share one timeline: a hundred thousand of them would fill the memory.
  const timelines = new Map<string, ReturnType<typeof timelineOf>>();
  const timelineFor = (group: Group) => {
    const concerned = events.map((event) => (includesGroup(event.groups, group) ? 1 : 0)).join('');
    const known = timelines.get(concerned);
    if (known) return known;
    const made = timelineOf(events, group, { mechanism, units, periodsPerUnit, trade: scenario.trade });
    timelines.set(concerned, made);
    return made;
  };
  let members = 0;
  const groups = scenario.groups.map((group, index): GroupPlan => {
    const first = members;
    members += group.members;
    const people = peopleOf(scenario, group);
    return {
      index,
      name: group.name,
      key: nameKey(group.name),
      first,
      members: group.members,
      treated: group.treated,
      ...baselineOf(group),
      ...(people && { people }),
      ...timelineFor(group),
    };
  });
  return {
    mechanism,
    frameRule: theory.frameRule ?? 'memory',
    groups,
    members,
    units,
    periodsPerUnit,
    events,
    reactions: plannedReactions(scenario),
    reads: fieldsRead([
      ...scenario.measures.map((measure) => measure.of),
      ...(scenario.reactions ?? []).map((reaction) => reaction.watch),
    ]),
    ...(scenario.trade ? { trade: tradeTerms(scenario, scenario.trade) } : {}),
  };
}

/** The relative standard error of a rate is √((1 − rate) / taken). */
function baselineOf(group: Group): Pick<GroupPlan, 'baseline'> {
  if (!group.baseline) return {};
  const { taken, opportunities } = group.baseline;
  const rate = taken / opportunities;
  return { baseline: { rate, relativeError: Math.sqrt((1 - rate) / taken) } };
}
