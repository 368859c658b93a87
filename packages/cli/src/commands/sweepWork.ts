import { setTimeout as pause } from 'node:timers/promises';
import { type PointResult, runShardAsync } from '@fairweather/sweep';
import { withQueue } from '../queue/openQueue.js';
import type { Claim, ShardQueue, WorkerTerms } from '../queue/ShardQueue.js';
import { makeProgress } from '../results/progress.js';
import { print } from '../results/streams.js';

/** The options of `fairweather sweep work`. */
export interface SweepWorkFlags {
  readonly shard?: { readonly part: number; readonly of: number };
  readonly lease: number;
  readonly workers?: number;
  readonly progress: boolean;
}

/** The longest pause before a worker looks again whether somebody else has fallen silent, in seconds. */
const PAUSE = 1;

/** The reason of a shard that has gone to somebody else. */
const LOST = new Error('the lease was over');

/** Runs shards of a plan until all are done; other workers may do the same at the same time. */
export async function sweepWork(place: string, flags: SweepWorkFlags, signal: AbortSignal): Promise<void> {
  const terms: WorkerTerms = {
    lease: flags.lease,
    ...(flags.shard === undefined ? {} : { share: flags.shard }),
  };
  await withQueue(place, (queue) => work(queue, place, flags, signal), terms);
}

async function work(
  queue: ShardQueue,
  place: string,
  flags: SweepWorkFlags,
  signal: AbortSignal,
): Promise<void> {
  const { plan } = queue.request;
  const progress = makeProgress('sweeping', false, true);
  const atFirst = await queue.left();
  let shards = 0;
  let points = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const left = await queue.left();
      if (left === 0) break;
      if (flags.progress) progress.show((atFirst - left) / atFirst);
      const claim = await queue.claim();
      if (!claim) await pause(1000 * Math.min(PAUSE, flags.lease / 10), undefined, { signal });
      else if (await run(queue, claim, flags, signal)) {
        shards++;
        points += claim.shard.count;
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    const { cause } = signal.reason as Error;
    throw new Error(`${cause}; ${shards} shards were run here and are kept: the same command goes on.`);
  } finally {
    progress.end();
  }
  print([
    `${shards} of ${plan.shards.length} shards (${points} points) were run here.`,
    flags.shard
      ? `Part ${flags.shard.part} of ${flags.shard.of} is done.`
      : `All are done: write the result with "fairweather sweep merge ${place} --out <folder>".`,
  ]);
}

/** Runs a shard and keeps its results. @returns false where it has gone to somebody else */
async function run(
  queue: ShardQueue,
  claim: Claim,
  { lease, workers }: SweepWorkFlags,
  signal: AbortSignal,
): Promise<boolean> {
  const lost = new AbortController();
  const renew = () =>
    queue.renew(claim).then(
      (held) => held || lost.abort(LOST),
      // The next one may be heard, and a shard that is run twice does no harm.
      () => undefined,
    );
  const timer = setInterval(renew, (1000 * lease) / 3);
  const start = performance.now();
  let results: PointResult[];
  try {
    results = await runShardAsync(queue.request.plan, claim.shard, {
      workers,
      signal: AbortSignal.any([signal, lost.signal]),
      helping: true,
    });
    await queue.done(claim, results, (performance.now() - start) / 1000);
    return true;
  } catch (error) {
    if (error === LOST) return false;
    const reason = signal.aborted ? 'its worker was stopped' : (error as Error).message;
    // Of two faults, the first one counts.
    await queue.fail(claim, reason).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
