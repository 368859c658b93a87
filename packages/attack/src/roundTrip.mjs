import { isDeepStrictEqual } from 'node:util';
import { armsOf, InputError, runReplicates, scenarioFromJson, scenarioToJson } from '@fairweather/core';

/** What runs can be written into a file, and read from it as the same scenario; each of its arms, too. */
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
