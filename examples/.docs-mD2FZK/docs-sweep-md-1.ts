import { daycare } from '@fairweather/scenarios';
import { planSweep, runShard, sobol, sweepResult, untilWidth } from '@fairweather/sweep';

const design = sobol(daycare, { fine: { low: 0, high: 200 }, guilt: { low: 0.5, high: 2 } }, { points: 16 });
const plan = planSweep(daycare, {
  design,
  outputs: [{ name: 'late', measure: 'late_per_week', from: 17, until: 20 }],
  replicates: untilWidth('late', 1),
  seed: 'docs',
});
const results = plan.shards.flatMap((shard) => runShard(plan, shard));
const { rows } = sweepResult(plan, results);
const counts = rows.map(({ replicates }) => Number(replicates));
console.log(`${rows.length} points, ${Math.min(...counts)} to ${Math.max(...counts)} replicates each`);
