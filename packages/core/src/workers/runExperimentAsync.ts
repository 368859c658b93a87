import {
  type ComparedExperiment,
  compareArms,
  type ExperimentOptions,
  experimentOptionNames,
} from '../compare/runExperiment.js';
import { findArm } from '../compare/summaries.js';
import { armsOf } from '../define/change.js';
import { checkOptions } from '../input/checkOptions.js';
import { customParts } from '../run/custom.js';
import type { Scenario } from '../scenario/Scenario.js';
import { runArmsAsync } from './runArmsAsync.js';
import { type WorkerOptions, workerOptionNames } from './WorkerOptions.js';

/**
 * `runExperiment` in workers: the same numbers and comparisons, and this thread stays free for a page or a server.
 *
 * @returns the arms with their outcomes and digests, and the paired differences, whatever the number of workers
 * @throws InputError when an arm cannot be run, a name is unknown, a number is not a whole one, or the run is too
 * large; the signal's reason when it is stopped; an error when two workers died at the same replicates
 * @example
 * const { comparisons } = await runExperimentAsync(daycare, { replicates: 20, measures: ['late_per_week'] });
 * comparisons.length // 5
 */
export async function runExperimentAsync(
  scenario: Scenario,
  given: ExperimentOptions & WorkerOptions = {},
): Promise<ComparedExperiment> {
  checkOptions('runExperimentAsync', given, [...experimentOptionNames, ...workerOptionNames]);
  const { workers, onProgress, signal, ...options } = given;
  const { arms = armsOf(scenario), seed, replicates } = options;
  // Before the run, which may take long.
  findArm({ arms }, options.compareWith ?? scenario.compareWith);
  const results = await runArmsAsync(arms, {
    seed,
    replicates,
    ...customParts(options),
    workers,
    onProgress,
    signal,
  });
  return compareArms(scenario, results, options);
}
