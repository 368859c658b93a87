import { InputError, type Outcome, runReplicates } from '@fairweather/core';
import { customParts } from '@fairweather/core/tools';
import { runArmsAsync, runReplicatesAsync, type WorkerOptions } from '@fairweather/core/workers';
import type { Shard, SweepPlan } from './planSweep.js';
import { type Job, type PointResult, shardSteps } from './shardSteps.js';

/**
 * Runs the points of a shard.
 *
 * @returns a result for each point, in their order
 * @example
 * const design = points(daycare, [{ fine: 0 }, { fine: 200 }]);
 * const plan = planSweep(daycare, { design, outputs: [{ name: 'late', measure: 'late_per_week' }], replicates: 2 });
 * runShard(plan, plan.shards[0]).length; // 2
 */
export function runShard(plan: SweepPlan, shard: Shard): PointResult[] {
  const steps = shardSteps(plan, shard);
  let step = steps.next();
  while (!step.done) {
    step = steps.next(
      step.value.map(({ scenario, ...options }) =>
        orFault(() => runReplicates(scenario, { ...options, ...customParts(plan) })),
      ),
    );
  }
  return step.value;
}

/**
 * `runShard` in workers: the same numbers, and this thread stays free.
 *
 * @throws the signal's reason when it is stopped
 */
export async function runShardAsync(
  plan: SweepPlan,
  shard: Shard,
  options: WorkerOptions & { readonly helping?: boolean } = {},
): Promise<PointResult[]> {
  const steps = shardSteps(plan, shard);
  let step = steps.next();
  const custom = customParts(plan);
  while (!step.done) step = steps.next(await runJobs(step.value, { ...options, custom }));
  return step.value;
}

async function runJobs(
  jobs: readonly Job[],
  {
    custom,
    ...options
  }: WorkerOptions & { readonly helping?: boolean; readonly custom: ReturnType<typeof customParts> },
): Promise<(Outcome | InputError)[]> {
  const { seed, first, replicates } = jobs[0];
  const alike = jobs.every(
    (job) => job.seed === seed && job.first === first && job.replicates === replicates,
  );
  if (alike && first === 0) {
    try {
      const arms = jobs.map(({ scenario }, i) => ({ name: String(i), scenario }));
      return (await runArmsAsync(arms, { ...options, ...custom, seed, replicates })).map(
        ({ outcome }) => outcome,
      );
    } catch (error) {
      // One that cannot be run ends them all: each by itself says which.
      if (!(error instanceof InputError)) throw error;
    }
  }
  const { workers, signal } = options;
  const outcomes: (Outcome | InputError)[] = [];
  for (const { scenario, ...job } of jobs) {
    outcomes.push(await orFaultAsync(runReplicatesAsync(scenario, { ...job, ...custom, workers, signal })));
  }
  return outcomes;
}

function orFault(run: () => Outcome): Outcome | InputError {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function orFaultAsync(run: Promise<Outcome>): Promise<Outcome | InputError> {
  return run.catch((error: unknown) => {
    if (error instanceof InputError) return error;
    throw error;
  });
}
