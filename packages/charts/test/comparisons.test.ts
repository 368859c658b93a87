import { describe, expect, test } from 'vitest';
import {
  choiceChart,
  distributionChart,
  forestChart,
  heatMapChart,
  phaseChart,
  tornadoChart,
  toSvg,
} from '../src/index.js';
import { contrast } from '../src/look/contrast.js';
import { words } from './everyChart.js';
import { inside, rowsWith } from './inside.js';

describe('a distribution', () => {
  const sample = { name: 'given', colour: '#0072B2', values: Float64Array.of(0, 0, 10, 40) };
  const chart = distributionChart([sample, { ...sample, name: 'other', values: [20] }], words);

  test('has columns as high as the share of the replicates in them, in steps of 1 if the range is 40', () => {
    expect(rowsWith(chart, 'share')).toEqual([
      { from: 0, until: 1, share: 0.5 },
      { from: 10, until: 11, share: 0.25 },
      { from: 40, until: 41, share: 0.25 },
      { from: 20, until: 21, share: 1 },
    ]);
  });

  test('takes a value on an edge for the column above it, and more replicates than a call takes arguments', () => {
    const many = Float64Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? 0.3 : 4));
    const spread = distributionChart([{ ...sample, values: many }], words);
    const [first] = rowsWith<{ from: number }>(spread, 'share');
    expect(first.from).toBeCloseTo(0.3, 10);
  });

  test('says its mean and its interval in words: five equal values have no spread', async () => {
    const svg = await toSvg(distributionChart([{ ...sample, values: [-2, -2, -2, -2, -2] }], words));
    expect(svg).toContain('mean −2, 90 % between −2 and −2');
  });

  test('marks the observed value in each panel, and explains it once', async () => {
    const svg = await toSvg(distributionChart([sample, sample], { ...words, observed: 17.24 }));
    expect(svg.match(/>[^<]*Dashed: observed, 17\.2\.</g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray="4,3"/g)).toHaveLength(2);
  });
});

describe('a phase portrait', () => {
  const path = {
    name: 'frame',
    colour: '#0072B2',
    price: [0, 5, 10, 10, 5, 0],
    frame: [1, 0.8, 0.6, 0.4, 0.3, 0.3],
  };

  test('turns back after the last of the highest prices, which belongs to both ways', () => {
    const ways = inside<{ values: { order?: number }[] }>(phaseChart([path], words), 'data')
      .map(({ values }) => values.map(({ order }) => order))
      .filter(({ length }) => length > 1);
    expect(ways).toEqual([
      [3, 4, 5],
      [0, 1, 2, 3],
    ]);
  });

  test('names both ways, and the start and the end next to them', async () => {
    const svg = await toSvg(phaseChart([path], words));
    for (const text of ['way there', 'way back', 'start', 'end']) expect(svg).toContain(`>${text}<`);
  });

  const drawn = async (price: number[], frame: number[]) =>
    [...(await toSvg(phaseChart([{ ...path, price, frame }], words))).matchAll(/>([a-z ]+)</g)]
      .map(([, text]) => text)
      .filter((text) => /way|there|start|end/.test(text));

  test('names both ways at once if they coincide, and so start and end', async () => {
    expect(await drawn([0, 5, 10, 5, 0], [1, 0.8, 0.6, 0.8, 1])).toEqual(['there and back', 'start and end']);
    // 236 pixels are 1 of the frame: 0.02 are 5 pixels, 0.03 are 7.
    expect(await drawn([0, 5, 10, 5, 0], [1, 0.8, 0.6, 0.78, 0.97])).toEqual([
      'there and back',
      'start',
      'end',
    ]);
    expect(await drawn([0, 5, 10, 5, 0], [1, 0.8, 0.6, 0.77, 0.98])).toEqual([
      'way there',
      'way back',
      'start and end',
    ]);
  });

  test('names no way that was not gone', async () => {
    expect(await drawn([0, 5, 10], [1, 0.8, 0.6])).toEqual(['way there', 'start', 'end']);
    expect(await drawn([10, 5, 0], [0.6, 0.6, 0.7])).toEqual(['way back', 'start', 'end']);
  });

  test('ends at zero if every price is below it', () => {
    const [prices] = inside<number[]>(
      phaseChart([{ ...path, price: [-5, -2], frame: [1, 1] }], words),
      'domain',
    );
    expect(prices).toEqual([-5, 0]);
  });
});

test('a tornado puts the lever first that moves most, and each end carries its setting', async () => {
  const row = (lever: string, low: number, high: number) => ({
    lever,
    low: { setting: `${lever} low`, value: low },
    high: { setting: `${lever} high`, value: high },
  });
  const svg = await toSvg(tornadoChart([row('small', 7, 8), row('large', 3, 12)], words));
  const drawn = [...svg.matchAll(/>((?:small|large)[a-z ]*)</g)].map(([, text]) => text);
  expect(drawn).toEqual(['large', 'large low', 'large high', 'small', 'small low', 'small high']);
});

test('a tornado leaves room for long settings: six pixels next to the longest, and four more', () => {
  const long = { setting: 'nononono', value: 0 };
  const chart = tornadoChart([{ lever: 'a', low: long, high: { setting: 'no', value: 10 } }], {
    ...words,
    baseline: 5,
  });
  const [domain] = inside<number[]>(chart, 'domain');
  // Eight usual letters of size 11 to the left, two to the right; the rest of the 380 pixels is for the values.
  const [left, right] = [8 * 0.62 * 11 + 10, 2 * 0.62 * 11 + 10];
  const perPixel = 10 / (380 - left - right);
  expect(domain[0]).toBeCloseTo(-left * perPixel, 10);
  expect(domain[1]).toBeCloseTo(10 + right * perPixel, 10);
});

describe('a heat map', () => {
  const chart = heatMapChart(
    {
      columns: [0, 10],
      rows: [4, 8],
      values: [
        [1, 2],
        [3, -5],
      ],
    },
    words,
  );
  const cells = rowsWith<{ label: string; colour: string; ink: string; row: string; column: string }>(
    chart,
    'label',
  );

  test('has a number in each cell', () => {
    expect(cells.map(({ row, column, label }) => [row, column, label])).toEqual([
      ['4', '0', '1.0'],
      ['4', '10', '2.0'],
      ['8', '0', '3.0'],
      ['8', '10', '−5.0'],
    ]);
  });

  test('is darkest at the largest number, in legible ink', () => {
    expect(cells[2].colour).toBe('#0072b2');
    expect(cells[3].colour).toBe('#f2f7fb');
    for (const { colour, ink } of cells) expect(contrast(colour, ink)).toBeGreaterThan(3.5);
  });

  test('has its first row at the bottom', () => {
    expect(inside<string[]>(chart, 'domain')).toContainEqual(['8', '4']);
  });
});

describe('a forest', () => {
  const row = {
    name: 'study',
    unit: 'share',
    predicted: { mean: -0.1, low: -0.2, high: 0 },
    published: { direction: 'negative', value: -0.3, low: -0.4, high: -0.2 },
    hit: true,
  };
  const shapes = (spec: unknown) => inside<string>(spec, 'shape');

  test('distinguishes a hit from a miss by shape and by word', async () => {
    const [square, disc] = shapes(forestChart([row], words));
    const [, cross] = shapes(forestChart([{ ...row, hit: false }], words));
    expect([square, disc]).toEqual(['square', 'circle']);
    expect(cross).not.toBe(disc);
    expect(await toSvg(forestChart([row], words))).toContain('>hit<');
    expect(await toSvg(forestChart([{ ...row, hit: false }], words))).toContain('>miss<');
  });

  test('has words if no size was published, and no line if there is no interval', async () => {
    const direction = { ...row.published, value: null, low: null, high: null };
    const svg = await toSvg(forestChart([{ ...row, published: direction }], words));
    expect(svg).toContain('>published: negative, no size<');
    const point = { ...row.published, low: null, high: null };
    const rules = (spec: unknown) =>
      inside<{ type?: string }>(spec, 'mark').filter(({ type }) => type === 'rule');
    expect(rules(forestChart([row], words))).toHaveLength(3);
    expect(rules(forestChart([{ ...row, published: point }], words))).toHaveLength(2);
  });

  test('ends at zero if every size is below it, and has some width if all are zero', () => {
    const domains = (spec: unknown) => new Set(inside<number[]>(spec, 'domain').map(String));
    expect(domains(forestChart([row], words))).toEqual(new Set(['-0.4,0']));
    const zero = { mean: 0, low: 0, high: 0 };
    const none = { direction: 'none', value: 0, low: 0, high: 0 };
    expect(domains(forestChart([{ ...row, predicted: zero, published: none }], words))).toEqual(
      new Set(['0,1']),
    );
  });

  test('has one panel per unit', () => {
    const chart = forestChart([row, { ...row, unit: 'relative change' }, row], words);
    expect(chart.concat).toHaveLength(2);
  });
});

describe('choiceChart', () => {
  const row = {
    arm: 'mild',
    satisfactory: { estimate: 0.5, low: 0.25, high: 0.75 },
    regret: { estimate: 1, low: 0.5, high: 1.5 },
    worstRegret: 4,
  };
  const spec = choiceChart([row, { ...row, arm: 'strict' }], {
    title: 'Choice',
    subtitle: '',
    description: 'Two arms.',
    goodTitle: 'worlds of 100',
    regretTitle: 'late a week',
  }) as { concat: { data: { values: object[] } }[] };

  test('counts worlds of a hundred on the left, and has the mean and the worst regret on the right', () => {
    const [left, right] = spec.concat.map(({ data }) => data.values[0]);
    expect(left).toEqual({ arm: 'mild', estimate: 50, low: 25, high: 75 });
    expect(right).toEqual({ arm: 'mild', estimate: 1, low: 0.5, high: 1.5, worst: 4 });
  });

  test('keeps the order of the arms in both halves, and names them once', () => {
    const names = JSON.stringify(spec.concat).match(/"sort":\["mild","strict"\]/g);
    expect(names).toHaveLength(3 + 5);
    expect(JSON.stringify(spec.concat[1])).toContain('"axis":null');
  });
});
