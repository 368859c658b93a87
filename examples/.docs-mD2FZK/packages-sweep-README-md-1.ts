import { daycare } from '@fairweather/scenarios';
import { factorial, sweep } from '@fairweather/sweep';

const design = factorial(daycare, { fine: [0, 10, 100, 400], fineUntil: [8, 16] });
const { rows } = sweep(daycare, {
  design,
  outputs: [
    { name: 'late', measure: 'late_per_week', from: 17, until: 20 },
    { name: 'change', measure: 'late_per_week', from: 17, until: 20, comparedWith: { fine: 0 } },
  ],
  replicates: 20,
  seed: 'readme',
});
console.log(`${rows.length} points of the design ${design.id}`);
const { fine, fineUntil, late, change, change_low, change_high } = rows[3];
const text = (value: number | string) => Number(value).toFixed(1);
console.log(`fine ${fine} until week ${fineUntil}: ${text(late)} late a week in the last four weeks,`);
console.log(`${text(change)} more than without it (${text(change_low)} to ${text(change_high)})`);
