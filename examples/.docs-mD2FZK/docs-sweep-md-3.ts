import { withValues } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { robustChoice, sobol, sweep } from '@fairweather/sweep';

const unknown = { guilt: { low: 0.5, high: 2 }, cueLoss: { low: 0.01, high: 0.2 } };
const design = sobol(daycare, unknown, { points: 32, seed: 'docs' });
const outputs = [{ name: 'late', measure: 'late_per_week', from: 5, until: 16 }];
const lateWith = (fine: number) =>
  sweep(withValues(daycare, { fine }), { design, outputs, replicates: 10 }).columns.late as Float64Array;

const arms = { 'no fine': lateWith(0), 'NIS 10': lateWith(10), 'NIS 200': lateWith(200) };
for (const { arm, regret, satisfactory } of robustChoice(arms, { better: 'less', goodEnough: 10 })) {
  const share = (100 * satisfactory.estimate).toFixed(0);
  console.log(
    `${arm}: mean regret ${regret.estimate.toFixed(1)}, at most 10 late in ${share} % of the worlds`,
  );
}
