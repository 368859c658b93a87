import { alignTable, significant } from '@fairweather/report';
import { withQueue } from '../queue/openQueue.js';
import type { FinishedShard } from '../queue/ShardQueue.js';
import { print } from '../results/streams.js';

/** Says how far the workers of a plan have come, by machine. */
export async function sweepStatus(place: string): Promise<void> {
  await withQueue(place, async (queue) => {
    const { shards } = queue.request.plan;
    const [finished, open] = [await queue.finished(), await queue.open()];
    if (finished.length > 0) print(alignTable(byMachine(finished)));
    const given = open.filter(({ reason }) => reason !== '');
    const taken = open.length - given.length;
    const waiting = shards.length - finished.length - taken;
    print([
      `${finished.length} of ${shards.length} shards are done, ${taken} are taken and ${waiting} wait.`,
    ]);
    print(given.map(({ shard, machine, reason }) => `${machine} gave back shard ${shard.name}: ${reason}`));
  });
}

function byMachine(finished: readonly FinishedShard[]): string[][] {
  const machines = [...new Set(finished.map(({ machine }) => machine))].sort();
  return [
    ['machine', 'shards', 'points', 'points a second of work'],
    ...machines.map((machine) => {
      const its = finished.filter((one) => one.machine === machine);
      const points = its.reduce((sum, { shard }) => sum + shard.count, 0);
      const seconds = its.reduce((sum, one) => sum + one.seconds, 0);
      return [machine, String(its.length), String(points), significant(points / seconds)];
    }),
  ];
}
