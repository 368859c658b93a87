import stringify from 'safe-stable-stringify';
import { digestOf } from '../numbers/sha256.js';
import type { Scenario } from '../scenario/Scenario.js';

/**
 * The identity of a scenario: a hash of everything that decides its numbers (not of titles, meanings and its list of arms,
 * so that a word can be mended without a new identity).
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
    policy,
    // None, and an empty list of them, are the same.
    reactions: reactions?.length ? reactions : undefined,
    trade,
    measures: measures.map(({ name, of, groups }) => ({ name, of, groups })),
  };
  return digestOf(stringify(content) ?? '').slice(0, 16);
}
