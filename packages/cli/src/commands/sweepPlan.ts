import { type SweepRequestFlags, sweepRequest } from '../input/sweepRequest.js';
import { planInFolder } from '../queue/folderQueue.js';
import { isPostgres, planInPostgres } from '../queue/postgresQueue.js';
import { print } from '../results/streams.js';

/** The options of `fairweather sweep plan`. */
export interface SweepPlanFlags extends SweepRequestFlags {
  readonly to: string;
}

/** Writes down what to run, for workers on any number of machines. */
export async function sweepPlan(nameOrFile: string, flags: SweepPlanFlags): Promise<void> {
  const asked = sweepRequest(nameOrFile, flags);
  const { design, shards } = asked.plan;
  const { place, isNew } = isPostgres(flags.to)
    ? await planInPostgres(flags.to, asked)
    : { place: flags.to, isNew: planInFolder(flags.to, asked) };
  print([
    `${isNew ? 'Planned' : 'The plan is there already'}: ${design.points.length} points in ${shards.length} shards. ` +
      `Run them with "fairweather sweep work ${place}", on as many machines as you like.`,
  ]);
}
