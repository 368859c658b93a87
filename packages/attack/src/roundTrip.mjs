import { isDeepStrictEqual } from 'node:util';
import { armsOf, InputError, runReplicates, scenarioFromJson, scenarioToJson } from '@fairweather/core';

/** A scenario that runs can be written to a file and read back as the same scenario; so can each of its arms. */
export function judgeRoundTrip(text) {
  let arms;
  try {
    const scenario = scenarioFromJson(text, 'given.json');
    arms = [{ scenario }, ...armsOf(scenario)];
    for (const { scenario: arm } of arms) runReplicates(arm, { replicates: 1 });
  } catch (error) {
    return error instanceof InputError ? [] : [`round trip: ${error.message}`];
  }
  for (const { scenario, name } of arms) {
    try {
      if (!isDeepStrictEqual(scenarioFromJson(scenarioToJson(scenario)), scenario)) {
        return [`round trip: ${name ?? scenario.name} comes back changed`];
      }
    } catch (error) {
      return [`round trip: ${name ?? scenario.name} runs and is refused: ${error.message}`];
    }
  }
  return [];
}
