import { defineScenario, InputError, type MechanismName, type Scenario, withValues } from '@fairweather/core';
import type { CountData } from './CountData.js';
import { eventName, type PolicyFile } from './policyFile.js';

/**
 * The scenario behind an analyst's own counts: the groups of the data, as many members as had opportunities in a
 * period, and the policy of the file.
 *
 * @param from what to call the policy in messages, such as the name of its file
 * @throws InputError when an event of the policy cannot be dated or names a group that is not there, or a value is
 *   out of range
 */
export function countedScenario(
  data: CountData,
  { calendar, policy, values = {} }: PolicyFile,
  from = 'the policy',
): Scenario {
  const under = (events: PolicyFile['policy']) =>
    withValues(withPolicy(data, calendar, events), values as Partial<Record<MechanismName, number>>);
  // The groups first and each event by itself, so that a message names what is wrong.
  withPolicy(data, calendar, []);
  naming(`${from}, values`, () => under([]));
  for (const [i, event] of policy.entries()) naming(eventName(from, i), () => under([event]));
  return naming(from, () => under(policy));
}

/** Puts a name before the message of a slip. */
function naming<Result>(name: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}

function withPolicy(
  data: CountData,
  calendar: PolicyFile['calendar'],
  policy: PolicyFile['policy'],
): Scenario {
  return defineScenario({
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
}
