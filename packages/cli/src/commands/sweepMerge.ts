import { InputError } from '@fairweather/core';
import { withQueue } from '../queue/openQueue.js';
import { finishedSweep } from '../results/finishedSweep.js';
import { say } from '../results/streams.js';
import { openResultFolder, settleBeside } from '../results/writeFolder.js';
import { showSweep, writeSweep } from './sweep.js';

/** Writes the result of a plan whose shards are all done: the same bytes as `fairweather sweep` on one machine. */
export async function sweepMerge(
  place: string,
  { out }: { readonly out: string },
  signal: AbortSignal,
): Promise<void> {
  await withQueue(place, async (queue) => {
    const { plan } = queue.request;
    const earlier = finishedSweep(out, plan);
    if (earlier) {
      settleBeside(out);
      say(`Nothing is left to merge: ${out} holds this sweep.`);
      return showSweep(plan, earlier);
    }
    const folder = openResultFolder(out);
    const finished = await queue.finished();
    const missing = plan.shards.length - finished.length;
    if (missing > 0)
      throw new InputError(
        `${missing} of ${plan.shards.length} shards are not done: run "fairweather sweep work ${place}", or see who ` +
          `is at work with "fairweather sweep status ${place}".`,
      );
    const results = finished.flatMap((one) => one.results);
    showSweep(
      plan,
      await writeSweep({ asked: queue.request, results, out, folder }, () => signal.throwIfAborted()),
    );
  });
}
