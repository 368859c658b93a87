import { acrossReplicates, runReplicates, withValues } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';

// Two levers varied together: how social the partnership feels, and how much of the favour is granted.
const promised = [0, 0.25, 0.5, 0.75, 1];
const granted = [0, 0.5, 1];

console.log(['promised', ...granted.map((share) => `granted ${share}`)].join('\t'));
for (const frameStart of promised) {
  const row = granted.map((share) => {
    const scenario = withValues(partnershipDownturn, { frameStart, granted: share });
    const orders = acrossReplicates(
      runReplicates(scenario, { seed: 'grid', replicates: 40 }),
      'orders',
      49,
      60,
    );
    return (orders.reduce((sum, value) => sum + value, 0) / orders.length).toFixed(3);
  });
  console.log([frameStart, ...row].join('\t'));
}
