// Measures how often two equal arms differ somewhere by single intervals and by joint ones; figures of
// docs/statistics.md:
//
//     node packages/core/joint.mjs
//
// 1,000 comparisons of 100 replicates of the day-care each, with independent luck; about a minute.
import { acrossReplicates, jointDifferences, runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';

const COMPARISONS = 1000;
const REPLICATES = 100;
/** The same arm, as many times as arms are compared with it. */
const ARMS = 5;

const count = { singly: 0, jointly: 0, table: 0, tableSingly: 0 };
const excludes = (low, high) => low > 0 || high < 0;
for (let k = 0; k < COMPARISONS; k++) {
  const run = (arm) => runReplicates(daycare, { seed: `${arm}, comparison ${k}`, replicates: REPLICATES });
  const runs = Array.from({ length: 1 + ARMS }, (_, arm) => run(`arm ${arm}`));
  const cells = runs.slice(1).map((arm) =>
    Array.from({ length: arm.units }, (_, i) => ({
      arm: acrossReplicates(arm, 'late_per_week', i + 1),
      baseline: acrossReplicates(runs[0], 'late_per_week', i + 1),
    })),
  );
  const weeks = jointDifferences(cells[0]);
  if (weeks.some(({ low, high }) => excludes(low, high))) count.singly++;
  if (weeks.some(({ jointLow, jointHigh }) => excludes(jointLow, jointHigh))) count.jointly++;
  const table = jointDifferences(cells.flat());
  if (table.some(({ low, high }) => excludes(low, high))) count.tableSingly++;
  if (table.some(({ jointLow, jointHigh }) => excludes(jointLow, jointHigh))) count.table++;
}
const share = (times) => `${((100 * times) / COMPARISONS).toFixed(1)} %`;
process.stdout.write(`one arm, 20 weeks: ${share(count.singly)} singly, ${share(count.jointly)} jointly\n`);
process.stdout.write(
  `${ARMS} arms, all weeks: ${share(count.tableSingly)} singly, ${share(count.table)} jointly\n`,
);
