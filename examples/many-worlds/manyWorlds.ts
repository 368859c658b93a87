import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChoiceOptions, choiceChart, toSvg } from '@fairweather/charts';
import { type Scenario, withValues } from '@fairweather/core';
import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { type Axes, robustChoice, sobol, sweepAsync } from '@fairweather/sweep';

// Two decisions that have to hold whatever turns out to be true: 4,096 points of 50 replicates each, from one command
// to a chart. node examples/run.mjs examples/many-worlds/manyWorlds.ts [points] [replicates] [folder]
const words = process.argv.slice(process.argv.findIndex((word) => word.endsWith('manyWorlds.ts')) + 1);
const [points = 4096, replicates = 50] = words.slice(0, 2).map(Number);
const [, , folder = 'results/many-worlds'] = words;

/** A decision: its arms, what nobody knows, and what counts as good. */
interface Study {
  readonly scenario: Scenario;
  readonly arms: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly unknown: Axes;
  readonly output: { readonly measure: string; readonly from: number; readonly until: number };
  readonly better: 'less' | 'more';
  readonly goodEnough: number;
  readonly words: Omit<ChoiceOptions, 'subtitle'>;
}

const fine: Study = {
  scenario: daycare,
  arms: { 'no fine': { fine: 0 }, 'NIS 10': { fine: 10 }, 'NIS 50': { fine: 50 }, 'NIS 200': { fine: 200 } },
  unknown: {
    guilt: { low: 0.5, high: 2 },
    cueLoss: { low: 0.01, high: 0.2 },
    recovery: { low: 0, high: 0.02 },
  },
  output: { measure: 'late_per_week', from: 5, until: 16 },
  better: 'less',
  goodEnough: 8,
  words: {
    title: 'Which fine, if nobody knows how people feel?',
    goodTitle: 'worlds of 100 with at most 8 late',
    regretTitle: 'late a week, more than with the best fine',
    description: 'In how many worlds four fines are good enough, and how much worse than the best they are.',
  },
};

const favour: Study = {
  scenario: partnershipDownturn,
  arms: {
    'refuse all': { granted: 0 },
    'grant a third': { granted: 0.33 },
    'grant two thirds': { granted: 0.67 },
    'grant all': { granted: 1 },
  },
  unknown: {
    reciprocity: { low: 0.2, high: 1.6 },
    favourCost: { low: 4, high: 24 },
    ordersLost: { low: 0.1, high: 0.8 },
  },
  output: { measure: 'seller_money', from: 25, until: 60 },
  better: 'more',
  goodEnough: 1,
  words: {
    title: 'How much of a favour, if nobody knows how hard the times get?',
    goodTitle: 'worlds of 100 with at least 1 thousand a month',
    regretTitle: 'thousand a month, less than with the best answer',
    description: 'In how many worlds four answers earn enough, and how much less than the best they earn.',
    illustrative: true,
  },
};

/** The output of an arm in every world, all on the same people and luck. */
async function valuesOf({ scenario, unknown, output }: Study, values: Readonly<Record<string, number>>) {
  const arm = withValues(scenario, values as Scenario['values']);
  const design = sobol(arm, unknown, { points: Math.ceil(points / 4), seed: 'many worlds' });
  const { columns } = await sweepAsync(arm, { design, outputs: [{ name: 'value', ...output }], replicates });
  return columns.value as Float64Array;
}

mkdirSync(folder, { recursive: true });
for (const [name, study] of Object.entries({ fine, favour })) {
  const start = performance.now();
  const arms: Record<string, Float64Array> = {};
  for (const [arm, values] of Object.entries(study.arms)) arms[arm] = await valuesOf(study, values);
  const seconds = (performance.now() - start) / 1000;
  const choice = robustChoice(arms, study);
  const subtitle = `${Math.ceil(points / 4)} worlds, ${replicates} replicates of each arm in each.`;
  writeFileSync(join(folder, `${name}.svg`), await toSvg(choiceChart(choice, { ...study.words, subtitle })));
  for (const { arm, satisfactory, regret, worstRegret } of choice) {
    const share = (100 * satisfactory.estimate).toFixed(0);
    const [mean, worst] = [regret.estimate, worstRegret].map((lost) => lost.toFixed(2));
    console.log(`${name}\t${arm}\tgood enough in ${share} %\tregret ${mean}, at worst ${worst}`);
  }
  console.log(
    `${name}\t${points} points\t${(points / seconds).toFixed(0)} a second\t${join(folder, `${name}.svg`)}`,
  );
}
