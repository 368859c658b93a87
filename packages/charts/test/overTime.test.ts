import { biography } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import {
  biographyChart,
  type ChartTerms,
  pricesStackedChart,
  survivalChart,
  theoriesChart,
  toSvg,
} from '../src/index.js';
import { moment, words } from './everyChart.js';
import { inside, rowsWith } from './inside.js';

describe('stacked prices', () => {
  const chart = pricesStackedChart(
    [
      { name: 'sticker', mean: [1, 1] },
      { name: 'shadow', mean: [0, 0] },
      { name: 'conscience', mean: [2, 0.5] },
      { name: 'crowd', mean: [-0.5, 0] },
    ],
    words,
  );

  test('are stacked, and those below zero are drawn under the line', () => {
    const bars = rowsWith<{ unit: number; low: number; high: number }>(chart, 'until');
    expect(bars.filter(({ unit }) => unit === 1).map(({ low, high }) => [low, high])).toEqual([
      [0, 1],
      [1, 3],
      [-0.5, 0],
    ]);
  });

  test('have a line for their sum if one is below zero', () => {
    const sums = rowsWith<{ from: number; low: number }>(chart, 'low').filter((row) => !('high' in row));
    expect(sums).toEqual([
      { from: 1, low: 2.5 },
      { from: 2, low: 1.5 },
    ]);
    const plain = pricesStackedChart([{ name: 'sticker', mean: [1] }], words);
    expect(rowsWith(plain, 'low').every((row) => 'high' in (row as object))).toBe(true);
  });

  test('name a price that is zero throughout under the title and nowhere else', async () => {
    const svg = await toSvg(chart);
    expect(svg).toContain('Subtitle Zero throughout: shadow.');
    expect(svg).not.toContain('>shadow<');
    for (const name of ['sticker', 'conscience', 'crowd']) expect(svg).toContain(`>${name}<`);
  });
});

describe('a biography', () => {
  test('has a triangle for each time that the agent took', async () => {
    const life = biography(daycare, 17, { seed: 'charts' });
    const svg = await toSvg(biographyChart(life, words));
    const triangles = svg.match(/aria-roledescription="point"/g) ?? [];
    expect(triangles).toHaveLength(life.choices.filter(({ took }) => took).length);
    expect(triangles.length).toBeGreaterThan(0);
    expect(svg).toContain('Agent 17, centre 1. Subtitle');
    expect(svg).toContain('>fine NIS 10<');
  });

  test('shows only prices that are felt', async () => {
    const svg = await toSvg(biographyChart({ agent: 1, group: 'centre 1', choices: [moment] }, words));
    expect(svg).toContain('>conscience<');
    for (const name of ['sticker', 'shadow', 'crowd']) expect(svg).not.toContain(`>${name}<`);
  });
});

describe('rival theories', () => {
  const theory = { name: 'signal', path: [8, 9], verdict: 'supported', rejected: false };
  const rejected = { name: 'null', path: [8, 8], verdict: 'rejected', rejected: true };
  const chart = theoriesChart([theory, rejected], [8, null], words);

  test('are dashed if the counts reject them, with the verdict in words', async () => {
    const dashes = inside<{ type?: string; strokeDash?: number[] }>(chart, 'mark')
      .filter(({ type }) => type === 'line')
      .map(({ strokeDash }) => strokeDash !== undefined);
    expect(dashes).toEqual([false, true]);
    const svg = await toSvg(chart);
    for (const text of ['signal', 'supported', 'null', 'rejected']) expect(svg).toContain(`>${text}<`);
  });

  test('have a dot for each unit that was counted, and none for a gap', async () => {
    expect((await toSvg(chart)).match(/aria-roledescription="point"/g)).toHaveLength(2);
  });

  test('leave room above the largest number of all: 9 and 8 % more', () => {
    const domains = inside<number[]>(chart, 'domain').filter(([low]) => low === 0);
    expect(domains.length).toBeGreaterThan(0);
    for (const [, high] of domains) expect(high).toBeCloseTo(9.72, 10);
  });
});

test('survival ends with the name of each arm and its last share', async () => {
  const svg = await toSvg(
    survivalChart(
      [
        { name: 'granted', colour: '#0072B2', share: [1, 0.9, 0.884] },
        { name: 'refused', colour: '#D55E00', share: [1, 0.5, 0.36] },
      ],
      { ...words, marked: [{ from: 2, until: 2, label: 'downturn' }] },
    ),
  );
  for (const text of ['granted: 88 %', 'refused: 36 %', 'downturn']) expect(svg).toContain(`>${text}<`);
});

describe('charts in another language', () => {
  const terms: ChartTerms = {
    illustrative: 'Ohne Daten.',
    agent: (number, group) => `Person ${number} aus ${group}.`,
    frame: 'Rahmen',
    chance: 'Neigung',
    prices: 'Preise',
    stackedPrices: 'alle Preise',
    sticker: 'Schild',
    shadow: 'Schatten',
    conscience: 'Gewissen',
    crowd: 'Herde',
    zeroThroughout: (names) => `Immer null: ${names.join(' und ')}.`,
    amount: (value) => value.toLocaleString('de'),
  };
  const choices = [{ ...moment, price: 0.5, sticker: 1, shadow: 1, crowd: 1 }];

  test('a biography says nothing in English', async () => {
    const life = { agent: 17, group: 'Kita 1', choices };
    const svg = await toSvg(
      biographyChart(life, { ...words, priceLabel: 'Strafe', illustrative: true, terms }),
    );
    for (const text of [
      'Ohne Daten.',
      'Person 17 aus Kita 1. Subtitle',
      'Rahmen',
      'Neigung',
      'Preise',
      'Strafe 0,5',
      ...['Schild', 'Schatten', 'Gewissen', 'Herde'],
    ])
      expect(svg).toContain(`>${text}<`);
    const written = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('\n');
    expect(written).not.toMatch(/Illustrative|Agent|frame|chance|prices|sticker|shadow|conscience|crowd/);
  });

  test('stacked prices say nothing in English, and keep the words that are not translated', async () => {
    const prices = [
      { name: 'Schild', mean: [1] },
      { name: 'Schatten', mean: [0] },
    ];
    const svg = await toSvg(pricesStackedChart(prices, { ...words, terms }));
    expect(svg).toContain('>Subtitle Immer null: Schatten.<');
    expect(svg).toContain('>alle Preise<');
    expect(svg).not.toMatch(/Zero|stacked/);
    expect(await toSvg(pricesStackedChart(prices, { ...words, terms: { stackedPrices: 'p' } }))).toContain(
      '>Subtitle Zero throughout: Schatten.<',
    );
  });
});
