import type { Scenario } from '@fairweather/core';
import type { WorkerOptions } from '@fairweather/core/workers';
import { planSweep, type SweepOptions } from './planSweep.js';
import { runShard, runShardAsync } from './runShard.js';
import { type SweepResult, sweepResult } from './SweepResult.js';
import type { PointResult } from './shardSteps.js';

/**
 * Runs a scenario at every point of a design, all on the same people and the same luck, and gives a tidy table. A point
 * that cannot be run has its reason in the column `error`.
 *
 * @throws InputError when a name is unknown, a number cannot be used, or the sweep is too large
 * @example
 * const design = points(daycare, [{ fine: 0 }, { fine: 200 }]);
 * const outputs = [{ name: 'late', measure: 'late_per_week', from: 5, until: 16 }];
 * sweep(daycare, { design, outputs, replicates: 2 }).rows.length; // 2
 */
export function sweep(scenario: Scenario, options: SweepOptions): SweepResult {
  const plan = planSweep(scenario, options);
  return sweepResult(
    plan,
    plan.shards.flatMap((shard) => runShard(plan, shard)),
  );
}

/**
 * `sweep` in workers: the same table, and this thread stays free.
 *
 * @throws InputError as `sweep` does; the signal's reason when it is stopped
 * @example
 * const design = points(daycare, [{ fine: 0 }, { fine: 200 }]);
 * const outputs = [{ name: 'late', measure: 'late_per_week', from: 5, until: 16 }];
 * const { rows } = await sweepAsync(daycare, { design, outputs, replicates: 2 });
 * rows.length; // 2
 */
export async function sweepAsync(
  scenario: Scenario,
  { workers, onProgress, signal, ...options }: SweepOptions & WorkerOptions,
): Promise<SweepResult> {
  const plan = planSweep(scenario, options);
  const results: PointResult[] = [];
  for (const shard of plan.shards) {
    results.push(...(await runShardAsync(plan, shard, { workers, signal })));
    onProgress?.(results.length / plan.design.points.length);
  }
  return sweepResult(plan, results);
}
