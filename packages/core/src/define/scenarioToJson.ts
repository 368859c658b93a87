import type { Scenario } from '../scenario/Scenario.js';

/** A scenario as the text of a file. */
export function scenarioToJson(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
