import { availableParallelism } from 'node:os';
import type { ArmResult, NamedScenario } from '@fairweather/core';
import { runArmsAsync } from '@fairweather/core/workers';
import type { CustomParts } from '../input/customModel.js';
import { type Forecast, forecast, LONG, threadsThatFit } from './forecast.js';

/** Options for `runInThreads`. */
export interface ThreadOptions extends CustomParts {
  readonly seed: string;
  readonly replicates: number;
  /** Number of threads, including this one. Default: the number of processors. The digits do not depend on it. */
  readonly workers?: number;
  /** Called with the share done so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Called before a run that is too long to wait for without a message. */
  readonly onForecast?: (forecast: Forecast) => void;
  /** Stops the run; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs all arms, each on the same people and the same luck, after a forecast if it takes long. This thread works too,
 * since it has nothing else to do.
 *
 * @throws InputError if an arm cannot be run, or the run is too large
 */
export async function runInThreads(
  arms: readonly NamedScenario[],
  { onForecast, ...options }: ThreadOptions,
): Promise<ArmResult[]> {
  const { replicates, workers = availableParallelism() } = options;
  const scenarios = arms.map(({ scenario }) => scenario);
  const threads = threadsThatFit(scenarios, replicates, workers);
  const ahead = forecast(scenarios, replicates, Math.min(threads, replicates * arms.length));
  if (ahead && ahead.seconds > LONG) onForecast?.(ahead);
  return runArmsAsync(arms, { ...options, helping: true });
}
