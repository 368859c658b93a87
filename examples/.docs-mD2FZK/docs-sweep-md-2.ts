import { daycare } from '@fairweather/scenarios';
import { saltelli, sobolIndices, sweep } from '@fairweather/sweep';

const axes = { fine: { low: 0, high: 200 }, guilt: { low: 0.5, high: 2 }, cueLoss: { low: 0.01, high: 0.2 } };
const design = saltelli(daycare, axes, { points: 64, seed: 'docs' });
const { columns } = sweep(daycare, {
  design,
  outputs: [{ name: 'late', measure: 'late_per_week', from: 5, until: 16 }],
  replicates: 10,
  seed: 'docs',
});
const { late, late_se: standardErrors, replicates } = columns as Record<string, Float64Array>;
const { indices, luck } = sobolIndices(design, late, { noise: { standardErrors, replicates } });
for (const { name, first, total } of indices) {
  const [alone, all] = [first, total].map(({ low, high }) => `${low.toFixed(2)} to ${high.toFixed(2)}`);
  console.log(`${name}: ${alone} alone, ${all} with others`);
}
console.log(`luck: ${(100 * luck).toFixed(0)} %`);
