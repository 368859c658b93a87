import { datedEvents } from '../policy/datedEvents.js';
import { plannedReactions } from '../policy/plannedReactions.js';
import { tradeTerms } from '../trade/tradeTerms.js';
import type { Scenario } from './Scenario.js';

/**
 * Checks that the policy, the reactions and the terms of trade can be laid out with the values that the scenario has: all that a
 * run asks of them.
 *
 * @throws InputError that names the first thing wrong and what to do
 */
export function checkAmounts(scenario: Scenario): void {
  datedEvents(scenario);
  plannedReactions(scenario);
  if (scenario.trade) tradeTerms(scenario, scenario.trade);
}
