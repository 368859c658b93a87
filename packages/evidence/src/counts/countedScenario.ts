import {
  defineScenario,
  InputError,
  type MechanismName,
  measure,
  type Scenario,
  withValues,
} from '@fairweather/core';
import type { CountData } from './CountData.js';
import { eventName, type PolicyFile } from './policyFile.js';

/**
 * The scenario behind an analyst's own counts: the groups of the data, as many members as had opportunities in one
 * period, and the policy of the file.
 *
 * @param from name of the policy in messages, such as that of its file
 * @throws InputError when an event of the policy cannot be dated or names an unknown group, or a value is
 *   out of range
 */
export function countedScenario(
  data: CountData,
  { calendar, policy, values = {} }: PolicyFile,
  from = 'the policy',
): Scenario {
  const under = (events: PolicyFile['policy']) =>
    withValues(withPolicy(data, calendar, events), values as Partial<Record<MechanismName, number>>);
  // The groups first and then each event separately, so that a message names the error.
  withPolicy(data, calendar, []);
  naming(`${from}, values`, () => under([]));
  for (const [i, event] of policy.entries()) naming(eventName(from, i), () => under([event]));
  return naming(from, () => under(policy));
}

/** Puts a name before an error message. */
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
  return defineScenario<string>({
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
    measures: [measure('taken', 'taken', `per ${calendar.unit}`, 'taken', 'all', 'groups')],
    asGiven: 'as it happened',
    arms: [],
    compareWith: 'as it happened',
  });
}
