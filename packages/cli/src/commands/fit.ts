import { basename } from 'node:path';
import { countedScenario, missingUnits, policyFromJson, readCounts } from '@fairweather/evidence';
import { readText } from '../input/readText.js';
import { withFlags } from '../input/runRequest.js';
import { say } from '../results/streams.js';
import { compareTheories, type TheoriesFlags } from './theories.js';

/** The options of `fairweather fit`. */
export interface FitFlags extends TheoriesFlags {
  readonly policy: string;
}

/** Tests theories on an analyst's own counts. */
export async function fit(file: string, flags: FitFlags, signal: AbortSignal): Promise<void> {
  const policy = policyFromJson(readText(flags.policy), basename(flags.policy));
  const data = readCounts(readText(file), basename(file), policy);
  const scenario = withFlags(
    countedScenario(data, policy, basename(flags.policy)),
    flags.set ? { set: flags.set } : {},
  );
  const missing = missingUnits(data);
  if (missing.length > 0) {
    say(`Not counted, and left out of the fit: ${missing.join('; ')}.`);
  }
  await compareTheories(data, scenario, flags, signal);
}
