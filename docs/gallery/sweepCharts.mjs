// A choice over many worlds of the day-care.
import { choiceChart } from '@fairweather/charts';
import { withValues } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { robustChoice, sobol, sweep } from '@fairweather/sweep';

function choice() {
  const unknown = { guilt: { low: 0.5, high: 2 }, cueLoss: { low: 0.01, high: 0.2 } };
  const design = sobol(daycare, unknown, { points: 128, seed: 'gallery' });
  const outputs = [{ name: 'late', measure: 'late_per_week', from: 5, until: 16 }];
  const lateWith = (fine) =>
    sweep(withValues(daycare, { fine }), { design, outputs, replicates: 20, seed: 'gallery' }).columns.late;
  const arms = {
    'no fine': lateWith(0),
    'NIS 10': lateWith(10),
    'NIS 50': lateWith(50),
    'NIS 200': lateWith(200),
  };
  return choiceChart(robustChoice(arms, { better: 'less', goodEnough: 8 }), {
    title: 'Which fine, if nobody knows how people feel?',
    subtitle: '128 worlds that differ in guilt and in how fast a price wears it down; weeks 5 to 16.',
    goodTitle: 'worlds of 100 with at most 8 late',
    regretTitle: 'late a week, more than with the best fine',
    description: 'In how many worlds four fines are good enough, and how much worse than the best they are.',
  });
}

/** The charts of a sweep by the name of their file. */
export const sweepCharts = { choice };
