import stringify from 'safe-stable-stringify';
import { digestOf } from '../numbers/sha256.js';
import type { Scenario } from '../scenario/Scenario.js';

/**
 * The identity of a scenario: a hash of everything that decides its numbers. Titles, meanings, labels, the words of the
 * act, roles and the list of arms do not, so a word can be corrected without a new identity.
 *
 * @returns 16 hexadecimal digits
 */
export function scenarioId(scenario: Scenario): string {
  const { format, name, calendar, groups, theory, values, policy, reactions, trade, measures } = scenario;
  const content = {
    format,
    name,
    calendar,
    groups,
    theory,
    values,
    policy: policy.map(withoutLabel),
    // None, and an empty list of them, are the same.
    reactions: reactions?.length
      ? reactions.map((reaction) => ({ ...reaction, event: withoutLabel(reaction.event) }))
      : undefined,
    trade,
    measures: measures.map(({ name, of, groups, weigh }) => ({
      name,
      of,
      groups,
      // The weight by groups, and none, are the same.
      weigh: weigh === 'groups' ? undefined : weigh,
    })),
  };
  return digestOf(stringify(content) ?? '').slice(0, 16);
}

function withoutLabel<Event extends { readonly label?: string }>({ label: _, ...event }: Event): object {
  return event;
}
