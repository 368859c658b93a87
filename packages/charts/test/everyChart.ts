import {
  armColour,
  biographyChart,
  type ChartWords,
  choiceChart,
  differenceChart,
  distributionChart,
  forestChart,
  heatMapChart,
  type LifeMoment,
  linesChart,
  panelsChart,
  phaseChart,
  priceChart,
  pricesStackedChart,
  responseChart,
  survivalChart,
  theoriesChart,
  tornadoChart,
  type VegaLiteSpec,
} from '../src/index.js';

/** Each chart with a small, complete example, with no data, and with data that cannot be drawn. */
export interface Example {
  readonly name: string;
  /** With the text in every place where data contain text. */
  readonly full: (text: string, options?: Partial<ChartWords>) => VegaLiteSpec;
  readonly empty: () => VegaLiteSpec;
  readonly wrong: () => VegaLiteSpec;
  /** The message about the invalid data. */
  readonly sentence: string;
}

export const words = {
  title: 'Title',
  subtitle: 'Subtitle',
  description: 'What it "shows"',
  unit: 'week',
  xTitle: 'across',
  yTitle: 'up',
  period: 'day',
  priceLabel: 'fine NIS',
  baseline: 8,
  goodTitle: 'worlds',
  regretTitle: 'lost',
  columns: 2,
  width: 300,
  height: 200,
};

export const moment: LifeMoment = {
  period: 0,
  price: 0,
  sticker: 0,
  shadow: 0,
  conscience: 1,
  crowd: 0,
  frame: 1,
  probability: 0.25,
  arose: true,
  took: false,
};

const colour = armColour(0);
const panel = { name: 'fined', colour, mean: [8, 9], low: [6, 7], high: [10, 11], priced: [] };
const lines = { title: 'Late', yTitle: 'late a week', lines: [{ name: 'fined', place: 0, mean: [8, 9] }] };
const difference = { arm: 'fined', colour, window: 'weeks 5–8', mean: 3, low: 2, high: 4 };
const choice = {
  satisfactory: { estimate: 0.9, low: 0.8, high: 1 },
  regret: { estimate: 2, low: 1, high: 3 },
  worstRegret: 7,
};
const published = { direction: 'negative', value: -0.2, low: -0.4, high: -0.1 };
const predicted = { mean: -0.1, low: -0.12, high: -0.08 };

export const everyChart: readonly Example[] = [
  {
    name: 'panelsChart',
    full: (text, options) => panelsChart([{ ...panel, name: text }], { ...words, ...options }),
    empty: () => panelsChart([], words),
    wrong: () => panelsChart([{ ...panel, low: [1] }], words),
    sentence: 'panelsChart(): "fined", low has 1 numbers; give 2, one per week.',
  },
  {
    name: 'linesChart',
    full: (text, options) => linesChart([{ ...lines, title: text }], { ...words, ...options }),
    empty: () => linesChart([], words),
    wrong: () => linesChart([{ ...lines, lines: [{ ...lines.lines[0], high: [1] }] }], words),
    sentence: 'linesChart(): "fined", high has 1 numbers; give 2, one per week.',
  },
  {
    name: 'priceChart',
    full: (text, options) => priceChart([{ name: text, mean: [1, 2] }], { ...words, ...options }),
    empty: () => priceChart([], words),
    wrong: () =>
      priceChart(
        [
          { name: 'sticker', mean: [1, 2] },
          { name: 'shadow', mean: [1] },
        ],
        words,
      ),
    sentence: 'priceChart(): "shadow" has 1 numbers; give 2, one per week.',
  },
  {
    name: 'differenceChart',
    full: (text, options) => differenceChart([{ ...difference, arm: text }], { ...words, ...options }),
    empty: () => differenceChart([], words),
    wrong: () => differenceChart([{ ...difference, mean: Number.NaN }], words),
    sentence: 'differenceChart(): number 1 of "fined" is NaN; give finite numbers only.',
  },
  {
    name: 'pricesStackedChart',
    full: (text, options) => pricesStackedChart([{ name: text, mean: [1, 2] }], { ...words, ...options }),
    empty: () => pricesStackedChart([], words),
    wrong: () => pricesStackedChart([{ name: 'shadow', mean: [1, Number.NaN] }], words),
    sentence: 'pricesStackedChart(): number 2 of "shadow" is NaN; give finite numbers only.',
  },
  {
    name: 'biographyChart',
    full: (text, options) =>
      biographyChart({ agent: 17, group: text, choices: [moment] }, { ...words, ...options }),
    empty: () => biographyChart({ agent: 17, group: 'centre 1', choices: [] }, words),
    wrong: () => biographyChart({ agent: 17, group: 'centre 1', choices: [{ ...moment, period: 5 }] }, words),
    sentence: 'biographyChart(): period 5 is out of order; give each period once, from 0 up.',
  },
  {
    name: 'distributionChart',
    full: (text, options) =>
      distributionChart([{ name: text, colour, values: [1, 1, 3] }], { ...words, ...options }),
    empty: () => distributionChart([], words),
    wrong: () => distributionChart([{ name: 'given', colour, values: [1] }], { ...words, observed: 1 / 0 }),
    sentence: 'distributionChart(): observed is Infinity; give a number or leave it out.',
  },
  {
    name: 'phaseChart',
    full: (text, options) =>
      phaseChart([{ name: text, colour, price: [0, 10, 0], frame: [1, 0.5, 0.6] }], {
        ...words,
        ...options,
      }),
    empty: () => phaseChart([], words),
    wrong: () => phaseChart([{ name: 'frame', colour, price: [0, 10], frame: [1] }], words),
    sentence: 'phaseChart(): the frame of "frame" has 1 numbers; give 2, one per price.',
  },
  {
    name: 'tornadoChart',
    full: (text, options) =>
      tornadoChart(
        [{ lever: text, low: { setting: 'NIS 0', value: 8 }, high: { setting: 'NIS 200', value: 2 } }],
        { ...words, ...options },
      ),
    empty: () => tornadoChart([], words),
    wrong: () => tornadoChart([], { ...words, baseline: Number.NaN }),
    sentence: 'tornadoChart(): number 1 of the baseline is NaN; give finite numbers only.',
  },
  {
    name: 'responseChart',
    full: (text, options) =>
      responseChart(
        { curve: [{ x: 0, mean: 8, low: 7, high: 9 }], dots: [{ x: 0, y: 8 }] },
        { ...words, ...options, xTitle: text },
      ),
    empty: () => responseChart({ curve: [] }, words),
    wrong: () => responseChart({ curve: [{ x: 0, mean: Number.NaN, low: 7, high: 9 }] }, words),
    sentence: 'responseChart(): number 2 of the curve is NaN; give finite numbers only.',
  },
  {
    name: 'heatMapChart',
    full: (text, options) =>
      heatMapChart({ columns: [text], rows: [4, 8], values: [[1], [-2]] }, { ...words, ...options }),
    empty: () => heatMapChart({ columns: [], rows: [], values: [] }, words),
    wrong: () => heatMapChart({ columns: [0, 10], rows: [4], values: [[1]] }, words),
    sentence: 'heatMapChart(): row 1 has 1 numbers; give 2, one per column.',
  },
  {
    name: 'forestChart',
    full: (text, options) =>
      forestChart([{ name: text, unit: 'share', predicted, published, hit: true }], {
        ...words,
        ...options,
      }),
    empty: () => forestChart([], words),
    wrong: () =>
      forestChart(
        [
          {
            name: 'study',
            unit: 'share',
            predicted,
            published: { ...published, low: Number.NaN },
            hit: true,
          },
        ],
        words,
      ),
    sentence: 'forestChart(): number 2 of "study", published is NaN; give finite numbers only.',
  },
  {
    name: 'choiceChart',
    full: (text, options) => choiceChart([{ ...choice, arm: text }], { ...words, ...options }),
    empty: () => choiceChart([], words),
    wrong: () => choiceChart([{ ...choice, arm: 'mild', worstRegret: Number.NaN }], words),
    sentence: 'choiceChart(): number 4 of "mild", regret is NaN; give finite numbers only.',
  },
  {
    name: 'theoriesChart',
    full: (text, options) =>
      theoriesChart([{ name: text, path: [8, 9], verdict: 'supported', rejected: false }], [8, null], {
        ...words,
        ...options,
      }),
    empty: () => theoriesChart([], [], words),
    wrong: () =>
      theoriesChart([{ name: 'null', path: [8], verdict: 'rejected', rejected: true }], [8, 9], words),
    sentence: 'theoriesChart(): the path of "null" has 1 numbers; give 2, one per week.',
  },
  {
    name: 'survivalChart',
    full: (text, options) =>
      survivalChart([{ name: text, colour, share: [1, 0.5] }], { ...words, ...options }),
    empty: () => survivalChart([], words),
    wrong: () => survivalChart([{ name: 'granted', colour, share: [1, 1.5] }], words),
    sentence: 'survivalChart(): "granted" has 1.5; give shares from 0 to 1.',
  },
];
