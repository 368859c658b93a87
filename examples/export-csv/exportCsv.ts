import { armsOf, runReplicates, toCsv } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';

// One line per number: arm, replicate, month, measure, value. To write a file: … > outcome.csv
const options = { seed: 'csv', replicates: 3 };

process.stdout.write(toCsv([['arm', 'replicate', 'month', 'measure', 'value']]));
for (const { name, scenario } of armsOf(partnershipDownturn)) {
  const { measures, units, replicates, values } = runReplicates(scenario, options);
  let place = 0;
  for (let replicate = 1; replicate <= replicates; replicate++) {
    for (const measure of measures) {
      for (let month = 1; month <= units; month++) {
        process.stdout.write(toCsv([[name, replicate, month, measure, values[place++]]]));
      }
    }
  }
}
