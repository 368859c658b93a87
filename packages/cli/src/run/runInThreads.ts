import { availableParallelism } from 'node:os';
import {
  type ArmResult,
  type NamedScenario,
  type Outcome,
  outcomeDigest,
  runReplicates,
} from '@fairweather/core';
import type { Chunk, ChunkDone, WorkerStart } from './Chunk.js';
import { type Forecast, forecast, LONG, threadsThatFit } from './forecast.js';
import { runInWorkers } from './runInWorkers.js';

/** How to run an experiment. */
export interface ExperimentOptions {
  readonly seed: string;
  readonly replicates: number;
  /** How many threads; all processors unless told. The digits do not depend on it. */
  readonly workers?: number;
  /** Called with the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Called before a run that takes longer than somebody waits without a word. */
  readonly onForecast?: (forecast: Forecast) => void;
  /** Stops the run; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Below this many opportunities a single thread is done before a second one has started. */
const WORTH_A_THREAD = 3_000_000;
/** How many opportunities make a piece of work: long enough to be worth a message, short enough for a bar to move. */
const PIECE = 1_500_000;

/** From so many opportunities on, a replicate would keep a signal waiting that comes while it runs. */
const LONG_REPLICATE = 5_000_000;

/**
 * Runs all arms, each on the same people and the same luck. Work is shared out by replicate, and a replicate is a function
 * of its number alone, so that the digits are the same for any number of workers.
 *
 * @throws InputError when an arm cannot be run, or the run is too large
 */
export async function runExperiment(
  arms: readonly NamedScenario[],
  { seed, replicates, workers, onProgress, onForecast, signal }: ExperimentOptions,
): Promise<ArmResult[]> {
  const scenarios = arms.map(({ scenario }) => scenario);
  const wanted = threadsThatFit(scenarios, replicates, workers ?? availableParallelism());
  const { chunks, opportunities } = shareOut(arms, replicates);
  const outcomes = arms.map(({ scenario }) => emptyOutcome(scenario, replicates));
  let done = 0;
  const put = ({ arm, first, replicates: count, values }: ChunkDone) => {
    outcomes[arm].values.set(values, (first * values.length) / count);
    done += count;
    onProgress?.(done / (replicates * arms.length));
  };

  const worth = workers === undefined && opportunities < WORTH_A_THREAD ? 1 : wanted;
  const threads = Math.min(worth, chunks.length);
  const ahead = forecast(scenarios, replicates, threads);
  if (ahead && ahead.seconds > LONG) onForecast?.(ahead);
  // A thread of its own can be ended at any moment; this one hears nothing before its replicate ends.
  const deaf = opportunities / (replicates * arms.length) > LONG_REPLICATE;
  if (threads <= 1 && !deaf) {
    await runHere(chunks, scenarios, seed, put, signal);
  } else {
    const start: WorkerStart = { scenarios, seed };
    await runInWorkers(
      chunks,
      start,
      Math.max(1, threads),
      put,
      signal,
      new URL('./worker.js', import.meta.url),
    );
  }

  return arms.map((arm, i) => ({ ...arm, outcome: outcomes[i], digest: outcomeDigest(outcomes[i]) }));
}

function shareOut(
  arms: readonly NamedScenario[],
  replicates: number,
): { chunks: Chunk[]; opportunities: number } {
  const chunks: Chunk[] = [];
  let opportunities = 0;
  arms.forEach(({ scenario: { groups, calendar } }, arm) => {
    const members = groups.reduce((sum, group) => sum + group.members, 0);
    const each = members * calendar.units * calendar.periodsPerUnit;
    const size = Math.max(1, Math.round(PIECE / each));
    opportunities += each * replicates;
    for (let first = 0; first < replicates; first += size) {
      chunks.push({ arm, first, replicates: Math.min(size, replicates - first) });
    }
  });
  return { chunks, opportunities };
}

function emptyOutcome(scenario: NamedScenario['scenario'], replicates: number): Outcome {
  const { units } = scenario.calendar;
  return {
    measures: scenario.measures.map(({ name }) => name),
    units,
    replicates,
    values: new Float64Array(replicates * scenario.measures.length * units),
  };
}

async function runHere(
  chunks: readonly Chunk[],
  scenarios: readonly NamedScenario['scenario'][],
  seed: string,
  put: (done: ChunkDone) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const chunk of chunks) {
    const { arm, first, replicates } = chunk;
    put({ ...chunk, values: runReplicates(scenarios[arm], { seed, first, replicates }).values });
    // Let a key press or a progress bar through between two pieces.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
