import { acrossReplicates, predictiveInterval, runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

// Import a scenario, run it, ask for a measure: late pick-ups per week before, during and after the fine.
const outcome = runReplicates(daycare, { seed: 'mine', replicates: 100 });

for (const [from, until] of [
  [1, 4],
  [5, 16],
  [17, 20],
]) {
  const late = acrossReplicates(outcome, 'late_per_week', from, until);
  const { mean, low, high } = predictiveInterval(late);
  console.log(`weeks ${from}-${until}: ${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`);
}
