import { acrossReplicates, armsOf, pairedDifference, runReplicates } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';

// Your own arms instead of those of the scenario: three answers to the request for a favour.
const [granted, ...answers] = armsOf(partnershipDownturn, [
  { name: 'half of it', values: { granted: 0.5 } },
  { name: 'no, with a reason', values: { granted: 0, reason: 0.5 } },
  { name: 'no', values: { granted: 0 } },
]);

const orders = ({ scenario }: typeof granted) =>
  acrossReplicates(runReplicates(scenario, { seed: 'mine', replicates: 60 }), 'orders', 49, 60);

// All arms share people and luck, so differences are taken replicate by replicate.
const full = orders(granted);
for (const answer of answers) {
  const { mean, low, high } = pairedDifference(orders(answer), full);
  console.log(`${answer.name}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
}
