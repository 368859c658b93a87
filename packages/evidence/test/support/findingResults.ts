import { type FindingResult, runFindings } from '../../src/index.js';

let results: readonly FindingResult[] | undefined;

/** The whole bank as the command runs it, run once for all tests. */
export function findingResults(): readonly FindingResult[] {
  results ??= runFindings();
  return results;
}
