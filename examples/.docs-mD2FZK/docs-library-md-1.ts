import { runExperiment } from '@fairweather/core';
import { percent, plusMinus } from '@fairweather/report';
import { daycare } from '@fairweather/scenarios';

const { compareWith, comparisons } = runExperiment(daycare, {
  seed: 'library',
  replicates: 50,
  measures: ['late_per_week', 'late_share'],
  windows: [{ from: 17, until: 20 }],
});
console.log(`compared with "${compareWith}", in the last four weeks`);
for (const { arm, measure, mean, high } of comparisons.slice(0, 4)) {
  const written = measure === 'late_share' ? `${percent(mean)} %` : plusMinus(mean, high - mean, 1);
  console.log(`${arm}, ${measure}: ${written}`);
}
