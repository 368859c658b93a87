import { InputError } from '@fairweather/core';
import { isModule } from '../input/customModel.js';
import { type SweepRequestFlags, sweepRequest } from '../input/sweepRequest.js';
import { planIn } from '../queue/openQueue.js';
import { print } from '../results/streams.js';

/** The options of `fairweather sweep plan`. */
export interface SweepPlanFlags extends SweepRequestFlags {
  readonly to: string;
}

/** Writes down what to run, for workers on any number of machines. */
export async function sweepPlan(nameOrFile: string, flags: SweepPlanFlags): Promise<void> {
  if (flags.measures !== undefined || (flags.theory !== undefined && isModule(flags.theory)))
    throw new InputError(
      'A plan names no module, which is code: leave --measures and the module of --theory out, or run the sweep with ' +
        '"fairweather sweep" on one machine.',
    );
  const asked = sweepRequest(nameOrFile, flags);
  const { design, shards } = asked.plan;
  const { place, isNew } = await planIn(flags.to, asked);
  print([
    `${isNew ? 'Planned' : 'The plan is there already'}: ${design.points.length} points in ${shards.length} shards. ` +
      `Run them with "fairweather sweep work ${place}", on as many machines as you like.`,
  ]);
}
