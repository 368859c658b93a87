import { checkCount } from '../input/checkCount.js';
import { checkOptions } from '../input/checkOptions.js';
import { customOf } from '../run/custom.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { Outcome } from '../run/Outcome.js';
import type { RunOptions } from '../run/runReplicates.js';
import type { Scenario } from '../scenario/Scenario.js';
import { planWork } from './planWork.js';
import { runPieces } from './runPieces.js';
import { type WorkerOptions, workerOptionNames } from './WorkerOptions.js';

/** How to run replicates without blocking. A cache of earlier runs cannot be shared with workers. */
export type AsyncRunOptions<Custom extends string = never> = Omit<RunOptions<Custom>, 'cache'> &
  WorkerOptions;

/** The options of replicates that are run without blocking. */
export const asyncRunOptionNames: readonly (keyof AsyncRunOptions)[] = [
  'seed',
  'replicates',
  'first',
  'customTheory',
  'customMeasures',
  'engine',
  ...workerOptionNames,
];

/**
 * Runs replicates in workers and hands them over a few at a time, in their order, as soon as they are there: for a run
 * whose outcome is too large to keep, or that is to be shown while it runs. Who reads slowly is not flooded: workers
 * wait until earlier parts are taken. Leaving the loop ends the run.
 *
 * @returns the parts; together they have the values of `runReplicates`, whatever the number of workers
 * @throws InputError when the scenario cannot be run, a number is not a whole one, or the run is too large; the
 * signal's reason when it is stopped; an error when two workers died at the same replicates
 * @example
 * const parts = streamReplicates(daycare, { seed: 'haifa', replicates: 20 });
 * const { value } = await parts.next();
 * value.first // 0: the number of its first replicate
 */
export async function* streamReplicates<Measure extends string, Custom extends string = never>(
  scenario: Scenario<string, Measure>,
  given: AsyncRunOptions<Custom> = {},
): AsyncGenerator<Outcome<Measure | Custom>, void, undefined> {
  checkOptions('streamReplicates', given, asyncRunOptionNames);
  const { replicates = 100, first = 0, workers, onProgress, signal, ...options } = given;
  checkCount('streamReplicates', 'replicates', replicates, 1);
  checkCount('streamReplicates', 'first', first, 0);
  const tasks = [{ scenario, options }];
  const { pieces, staff } = planWork('streamReplicates', tasks, { first, replicates, workers });
  const origin = { seed: options.seed ?? DEFAULT_SEED, custom: customOf(options) };
  const onDone = (done: number) => onProgress?.(done / replicates);
  for await (const piece of runPieces(tasks, pieces, { ...staff, signal, onDone })) {
    const { first, replicates, values } = piece;
    yield new Outcome<Measure | Custom>(scenario, { ...origin, first, replicates }, values);
  }
}
