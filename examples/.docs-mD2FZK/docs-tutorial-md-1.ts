import { acrossReplicates, pairedDifference, runReplicates, withTheory, withValues } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

for (const theory of ['frame', 'signal'] as const) {
  const stays = withTheory(daycare, theory);
  const goes = withValues(stays, { newOwnerFrom: 17 });
  const [kept, replaced] = [stays, goes].map((scenario) =>
    acrossReplicates(runReplicates(scenario, { seed: 'tutorial', replicates: 100 }), 'late_per_week', 17, 20),
  );
  const { mean, low, high } = pairedDifference(replaced, kept);
  console.log(theory, mean.toFixed(1), low.toFixed(1), high.toFixed(1));
}
