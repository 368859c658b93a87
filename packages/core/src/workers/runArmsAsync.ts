import type { NamedScenario } from '../define/change.js';
import { checkCount } from '../input/checkCount.js';
import { checkOptions } from '../input/checkOptions.js';
import type { CustomMeasure } from '../run/CustomMeasure.js';
import { customOf, customParts } from '../run/custom.js';
import type { CustomTheory } from '../run/customTheory.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import type { ArmResult } from '../run/Experiment.js';
import { digestInSteps, Outcome } from '../run/Outcome.js';
import { putShare } from '../run/shareOut.js';
import { letOthersRun } from './letOthersRun.js';
import { planWork } from './planWork.js';
import { runPieces } from './runPieces.js';
import type { StopSignal } from './StopSignal.js';
import { type WorkerOptions, workerOptionNames } from './WorkerOptions.js';

/** How to run arms without blocking. */
export interface AsyncArmsOptions extends WorkerOptions {
  /** Any string; the same seed gives the same digits. Default: `"fairweather"`. */
  readonly seed?: string | undefined;
  /** How many replicates, 1 or more. Default: 100. */
  readonly replicates?: number | undefined;
  /** A custom theory, in all arms. */
  readonly customTheory?: CustomTheory | undefined;
  /** Custom measures, after those of the scenarios. */
  readonly customMeasures?: readonly CustomMeasure[] | undefined;
  /**
   * Whether this thread counts as one of the workers and works to the end, in slices of some milliseconds: for a
   * program that does nothing else meanwhile. Default: false; then it works until the first worker is ready.
   */
  readonly helping?: boolean | undefined;
}

/**
 * Runs arms in workers, all on the same people and the same luck: what `runExperimentAsync` does before it compares.
 *
 * @returns the arms in their order, each with its outcome and digest
 * @throws InputError when an arm cannot be run or the run is too large; the signal's reason when it is stopped
 * @example
 * const arms = await runArmsAsync(armsOf(daycare), { seed: 'haifa', replicates: 20 });
 * arms.length // 6
 */
export async function runArmsAsync(
  arms: readonly NamedScenario[],
  options: AsyncArmsOptions = {},
): Promise<ArmResult[]> {
  checkOptions('runArmsAsync', options, [
    'seed',
    'replicates',
    'customTheory',
    'customMeasures',
    'helping',
    ...workerOptionNames,
  ]);
  const { seed = DEFAULT_SEED, replicates = 100, workers, helping, onProgress, signal } = options;
  checkCount('runArmsAsync', 'replicates', replicates, 1);
  const parts = customParts(options);
  const tasks = arms.map(({ scenario }) => ({ scenario, options: { seed, ...parts } }));
  const { pieces, staff } = planWork('runArmsAsync', tasks, { replicates, workers, helping });
  const origin = { seed, first: 0, replicates, custom: customOf(parts) };
  const outcomes = arms.map(({ scenario }) => new Outcome(scenario, origin));
  const all = replicates * arms.length;
  const onDone = (done: number) => onProgress?.(done / all);
  for await (const { task, first, values } of runPieces(tasks, pieces, { ...staff, signal, onDone })) {
    putShare(outcomes[task], first, values);
  }
  const results: ArmResult[] = [];
  for (const [i, arm] of arms.entries()) {
    results.push({ ...arm, outcome: outcomes[i], digest: await digestOf(outcomes[i], signal) });
  }
  return results;
}

/** The digest of an outcome, in slices. */
async function digestOf(outcome: Outcome, signal: StopSignal | undefined): Promise<string> {
  const steps = digestInSteps(outcome);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await letOthersRun();
    if (signal?.aborted) throw signal.reason;
  }
}
