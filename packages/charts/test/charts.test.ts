import { describe, expect, test } from 'vitest';
import {
  armColour,
  differenceChart,
  linesChart,
  panelsChart,
  priceChart,
  toSvg,
  type VegaLiteSpec,
} from '../src/index.js';
import { inside } from './inside.js';

const series = {
  name: 'Fined group',
  colour: armColour(0),
  mean: [8, 8, 12, 18],
  low: [6, 6, 9, 15],
  high: [10, 10, 15, 21],
  observed: [8.3, 7.8, 6.5, 17.2],
  compared: [8, 8, 8, 8],
  priced: [{ from: 3, until: 4, label: 'fine NIS 10' }],
};
const options = {
  title: 'Counts',
  subtitle: 'dots and bands',
  unit: 'week',
  yTitle: 'late a week',
  description: 'Late pick-ups "by" week',
  columns: 2,
  width: 200,
  height: 120,
};
const words = { title: 'T', subtitle: 'S', unit: 'week', xTitle: 'x', description: 'D' };

describe('each chart is compiled by vega-lite and drawn', () => {
  test('panels: a dot for each observed week, a panel for each series, the price named', async () => {
    const svg = await toSvg(panelsChart([series, { ...series, name: 'Control' }], options));
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(8);
    for (const text of ['Fined group', 'Control', 'fine NIS 10', 'late a week', 'week'])
      expect(svg).toContain(`>${text}<`);
  });

  test('price chart: each line carries its name', async () => {
    const prices = ['sticker', 'shadow', 'conscience'].map((name, i) => ({ name, mean: [i, i / 2, 0] }));
    const svg = await toSvg(priceChart(prices, words));
    for (const { name } of prices) expect(svg).toContain(`>${name}<`);
  });

  test('difference chart: each arm once, with its number', async () => {
    const row = { arm: 'dear', colour: armColour(1), window: 'weeks 5–8', mean: 4.86, low: 4.8, high: 4.92 };
    const svg = await toSvg(differenceChart([row, { ...row, arm: 'free', mean: -2 }], words));
    for (const text of ['dear', 'free', 'weeks 5–8', '+4.9']) expect(svg).toContain(`>${text}<`);
  });

  test('lines chart: each line has its name, in its own panel', async () => {
    const lines = ['seller leads', 'buyer leads'].map((name, place) => ({
      name,
      place,
      mean: [0, place, 2],
    }));
    const panels = ['The seller', 'The buyer'].map((title) => ({ title, yTitle: 'thousand', lines }));
    const svg = await toSvg(linesChart(panels, { ...words, subtitle: ['Illustrative.', 'Second line.'] }));
    for (const text of ['The seller', 'The buyer', 'Illustrative.', 'Second line.'])
      expect(svg).toContain(`>${text}<`);
    expect(svg.match(/>seller leads</g)).toHaveLength(2);
  });
});

test('a specification that vega-lite does not know is refused', async () => {
  await expect(toSvg({ mark: 'nonsense' } as VegaLiteSpec)).rejects.toThrow();
});

test('arms keep their colour, and the first seven differ', () => {
  expect(armColour(7)).toBe(armColour(0));
  expect(new Set([0, 1, 2, 3, 4, 5, 6].map(armColour)).size).toBe(7);
});

test('a name is at the end of its line, and a line without a last value has no name', async () => {
  const lines = [
    { name: 'here', place: 0, mean: [1, 2] },
    { name: 'gone', place: 1, mean: [1, Number.NaN] },
  ];
  const short = linesChart([{ title: 'P', yTitle: 'y', lines }], { ...words, units: 4, width: 200 });
  const named = inside<{ x: { value: number }; text: { value: string } }>(short, 'encoding').filter(
    ({ text }) => text !== undefined,
  );
  // Two of four units: half of 200 pixels, and the distance of 8.
  expect(named.map(({ x, text }) => [text.value, x.value])).toEqual([['here', 108]]);
});

test('a number that is not there leaves the axes whole', async () => {
  const gap = { ...series, high: [10, Number.NaN, 15, 21], mean: [8, Number.NaN, 12, 18] };
  expect(await toSvg(panelsChart([gap], options))).not.toContain('NaN');
});
