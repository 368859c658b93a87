import { defineScenario, type MechanismName, type Scenario, withValues } from '@fairweather/core';
import type { CountData } from './CountData.js';
import type { PolicyFile } from './policyFile.js';

/**
 * The scenario behind an analyst's own counts: the groups of the data, as many members as had opportunities in a period, and
 * the policy of the file.
 *
 * @throws InputError when an event of the policy cannot be dated or names a group that is not there
 */
export function countedScenario(data: CountData, { calendar, policy, values = {} }: PolicyFile): Scenario {
  const scenario = defineScenario({
    name: data.name,
    title: data.name,
    story: 'Counts of an analyst under a dated policy.',
    source: data.name,
    calendar,
    groups: data.groups.map(({ name, treated, counts }) => ({
      name,
      treated,
      members: Math.max(
        1,
        ...counts.map(({ opportunities, periods }) => Math.round(opportunities / Math.max(1, periods))),
      ),
    })),
    theory: 'full',
    parameters: {},
    policy,
    measures: [{ name: 'taken', label: 'taken', unit: `per ${calendar.unit}`, of: 'taken', groups: 'all' }],
    baselineArm: 'as it happened',
    arms: [],
    compareWith: 'as it happened',
  });
  return withValues(scenario, values as Partial<Record<MechanismName, number>>);
}
