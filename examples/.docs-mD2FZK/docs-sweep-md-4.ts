import { daycare } from '@fairweather/scenarios';
import { calibrate } from '@fairweather/sweep';

const { parameters, predictive, doubts } = calibrate(daycare, {
  over: { guilt: { low: 0.2, high: 3 }, cueLoss: { low: 0.01, high: 0.3 } },
  observed: [
    { name: 'during', measure: 'late_per_week', from: 5, until: 16, value: 14 },
    { name: 'after', measure: 'late_per_week', from: 17, until: 20, value: 18 },
  ],
  particles: 60, // few of everything, for a page that is quick
  simulations: 400,
  studies: 10,
});
for (const { name, low, high, coverage } of parameters)
  console.log(`${name}: ${low.toFixed(2)} to ${high.toFixed(2)}; coverage ${(100 * coverage).toFixed(0)} %`);
for (const { name, observed, low, high } of predictive)
  console.log(`${name}: ${observed} observed, ${low.toFixed(1)} to ${high.toFixed(1)} predicted`);
console.log(doubts.join('\n') || 'nothing speaks against it');
