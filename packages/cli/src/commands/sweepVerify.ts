import { InputError } from '@fairweather/core';
import { digestOf } from '@fairweather/core/tools';
import { alignTable } from '@fairweather/report';
import { runShardAsync } from '@fairweather/sweep';
import { withQueue } from '../queue/openQueue.js';
import type { FinishedShard } from '../queue/ShardQueue.js';
import { makeProgress } from '../results/progress.js';
import { sealed } from '../results/sealedShard.js';
import { print } from '../results/streams.js';

/** The options of `fairweather sweep verify`. */
export interface SweepVerifyFlags {
  readonly share: number;
  readonly seed: string;
  readonly workers?: number;
  readonly progress: boolean;
}

/**
 * Runs some of the finished shards of each machine again, and compares every digit.
 *
 * @throws Error that names the machines whose digits differ
 */
export async function sweepVerify(
  place: string,
  flags: SweepVerifyFlags,
  signal: AbortSignal,
): Promise<void> {
  await withQueue(place, async (queue) => {
    const { plan } = queue.request;
    const finished = await queue.finished();
    if (finished.length === 0)
      throw new InputError(`No shard in ${place} is done yet: run "fairweather sweep work ${place}" first.`);
    const machines = [...new Set(finished.map(({ machine }) => machine))].sort();
    const chosen = machines.flatMap((machine) =>
      chosenOf(
        finished.filter((one) => one.machine === machine),
        flags,
      ),
    );
    const progress = makeProgress('verifying');
    const different = new Set<FinishedShard>();
    try {
      for (const [i, one] of chosen.entries()) {
        const results = await runShardAsync(plan, one.shard, { workers: flags.workers, signal });
        if (sealed(results) !== sealed(one.results)) different.add(one);
        if (flags.progress) progress.show((i + 1) / chosen.length);
      }
    } finally {
      progress.end();
    }
    const rows = machines.map((machine) => {
      const its = chosen.filter((one) => one.machine === machine);
      return [machine, String(its.length), String(its.filter((one) => different.has(one)).length)];
    });
    print(alignTable([['machine', 'shards run again', 'different'], ...rows]));
    const bad = machines.filter((machine) => [...different].some((one) => one.machine === machine));
    if (bad.length > 0)
      throw new Error(
        `the digits of ${bad.join(', ')} differ from those of this machine: run the sweep again without the one ` +
          'that is wrong.',
      );
    print([`Every digit of ${chosen.length} of ${finished.length} shards is the same.`]);
  });
}

/** At least one shard of a machine; another seed chooses others. */
function chosenOf(its: readonly FinishedShard[], { share, seed }: SweepVerifyFlags): FinishedShard[] {
  const order = new Map(its.map((one) => [one, digestOf(`${seed} ${one.shard.name}`)]));
  const shuffled = [...its].sort((a, b) => ((order.get(a) as string) < (order.get(b) as string) ? -1 : 1));
  return shuffled.slice(0, Math.ceil(share * its.length));
}
