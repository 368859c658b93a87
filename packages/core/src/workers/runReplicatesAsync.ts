import { checkCount } from '../input/checkCount.js';
import { checkOptions } from '../input/checkOptions.js';
import { customOf } from '../run/custom.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { Outcome } from '../run/Outcome.js';
import { putShare } from '../run/shareOut.js';
import type { Scenario } from '../scenario/Scenario.js';
import { planWork } from './planWork.js';
import { runPieces } from './runPieces.js';
import { type AsyncRunOptions, asyncRunOptionNames } from './streamReplicates.js';

/**
 * `runReplicates` in workers: the same numbers, and this thread stays free for a page or a server. Where there are no
 * workers, and for a custom theory, whose functions cannot be sent to one, it runs here in slices of some milliseconds.
 *
 * @returns replicate × measure × unit, as `runReplicates` does, whatever the number of workers
 * @throws InputError when the scenario cannot be run, a number is not a whole one, or the run is too large; the
 * signal's reason when it is stopped; an error when two workers died at the same replicates
 * @example
 * const outcome = await runReplicatesAsync(daycare, { seed: 'haifa', replicates: 20 });
 * outcome.replicates // 20
 */
export async function runReplicatesAsync<Measure extends string, Custom extends string = never>(
  scenario: Scenario<string, Measure>,
  given: AsyncRunOptions<Custom> = {},
): Promise<Outcome<Measure | Custom>> {
  checkOptions('runReplicatesAsync', given, asyncRunOptionNames);
  const { replicates = 100, first = 0, workers, onProgress, signal, ...options } = given;
  checkCount('runReplicatesAsync', 'replicates', replicates, 1);
  checkCount('runReplicatesAsync', 'first', first, 0);
  const tasks = [{ scenario, options }];
  const { pieces, staff } = planWork('runReplicatesAsync', tasks, { first, replicates, workers });
  const origin = { seed: options.seed ?? DEFAULT_SEED, first, replicates, custom: customOf(options) };
  const outcome = new Outcome<Measure | Custom>(scenario, origin);
  const onDone = (done: number) => onProgress?.(done / replicates);
  for await (const piece of runPieces(tasks, pieces, { ...staff, signal, onDone })) {
    putShare(outcome, piece.first - first, piece.values);
  }
  return outcome;
}
