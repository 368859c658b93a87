import { armsOf, runReplicates } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';

// One line per number: arm, replicate, month, measure, value. To write a file: … > outcome.csv
const options = { seed: 'csv', replicates: 3 };

/**
 * A CSV cell: in quotes if it contains a comma, a quote or a line break; empty if there is no number.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

console.log('arm,replicate,month,measure,value');
for (const { name, scenario } of armsOf(partnershipDownturn)) {
  const { measures, units, replicates, values } = runReplicates(scenario, options);
  let place = 0;
  for (let replicate = 1; replicate <= replicates; replicate++) {
    for (const measure of measures) {
      for (let month = 1; month <= units; month++) {
        console.log([name, replicate, month, measure, values[place++]].map(cell).join(','));
      }
    }
  }
}
