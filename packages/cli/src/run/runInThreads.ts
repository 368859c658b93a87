import { availableParallelism } from 'node:os';
import { type ArmResult, type NamedScenario, outcomeDigest, runReplicates } from '@fairweather/core';
import { emptyOutcome, LANES, putShare, shareOut } from '@fairweather/core/tools';
import type { Chunk, ChunkDone, WorkerStart } from './Chunk.js';
import { type Forecast, forecast, LONG, threadsThatFit } from './forecast.js';
import { runInWorkers } from './runInWorkers.js';

/** Options for `runInThreads`. */
export interface ThreadOptions {
  readonly seed: string;
  readonly replicates: number;
  /** Number of threads. Default: the number of processors. The digits do not depend on it. */
  readonly workers?: number;
  /** Called with the share done so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Called before a run that is too long to wait for without a message. */
  readonly onForecast?: (forecast: Forecast) => void;
  /** Stops the run; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Below this many opportunities, a single thread finishes before a second one has started. */
const WORTH_A_THREAD = 3_000_000;
/** Opportunities in one piece of work: enough to be worth a message, few enough for a bar to move. */
const PIECE = 1_500_000;

/** From this many opportunities on, a replicate would delay a signal too long. */
const LONG_REPLICATE = 5_000_000;

/**
 * Runs all arms, each on the same people and the same luck. Work is divided by replicate, and a replicate is a function
 * of its number alone, so the digits are the same for any number of workers.
 *
 * @throws InputError if an arm cannot be run, or the run is too large
 */
export async function runInThreads(
  arms: readonly NamedScenario[],
  { seed, replicates, workers, onProgress, onForecast, signal }: ThreadOptions,
): Promise<ArmResult[]> {
  const scenarios = arms.map(({ scenario }) => scenario);
  const wanted = threadsThatFit(scenarios, replicates, workers ?? availableParallelism());
  const { chunks, opportunities } = piecesOf(arms, replicates, wanted);
  const outcomes = arms.map(({ scenario }) => emptyOutcome(scenario, replicates));
  let done = 0;
  const put = ({ arm, first, replicates: count, values }: ChunkDone) => {
    putShare(outcomes[arm], first, values);
    done += count;
    onProgress?.(done / (replicates * arms.length));
  };

  const worth = workers === undefined && opportunities < WORTH_A_THREAD ? 1 : wanted;
  const threads = Math.min(worth, chunks.length);
  const ahead = forecast(scenarios, replicates, threads);
  if (ahead && ahead.seconds > LONG) onForecast?.(ahead);
  // A separate thread can be stopped at any time; this one hears nothing before its replicate ends.
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

/** The replicates of every arm in pieces, and their total number of opportunities. */
function piecesOf(
  arms: readonly NamedScenario[],
  replicates: number,
  threads: number,
): { chunks: Chunk[]; opportunities: number } {
  // Four that are lived at once stay in one piece, unless threads would then have nothing to do.
  const together = replicates >= threads * LANES ? LANES : 1;
  const sizes = arms.map(({ scenario: { groups, calendar } }) => {
    const members = groups.reduce((sum, group) => sum + group.members, 0);
    return members * calendar.units * calendar.periodsPerUnit * replicates;
  });
  return {
    chunks: sizes.flatMap((size, arm) =>
      shareOut(replicates, Math.min(replicates, Math.ceil(size / PIECE)), together).map((share) => ({
        arm,
        ...share,
      })),
    ),
    opportunities: sizes.reduce((sum, size) => sum + size, 0),
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
    // Gives a key press or a progress bar a turn between two pieces.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
