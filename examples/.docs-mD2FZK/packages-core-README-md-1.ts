import { runExperiment } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

const { comparisons } = runExperiment(daycare, {
  seed: 'readme',
  replicates: 50,
  measures: ['late_per_week'],
  windows: [{ from: 17, until: 20 }],
});
for (const { arm, mean, low, high } of comparisons.slice(0, 2)) {
  console.log(`${arm}: ${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`);
}
