import { expect, test } from 'vitest';
import { sparkChart, sparkLine } from '../src/text/sparkChart.js';

test('a row of bars goes from zero to the highest, with a gap for a missing number', () => {
  expect(sparkLine([0, 0.124, 0.125, 0.5, 0.99, 1, 2, -1, Number.NaN, 0.3], 1)).toBe('▁▁▂▅███▁ ▃');
  expect(sparkLine([5, 20], 20)).toBe('▃█');
  expect(sparkLine([0, 0], 0)).toBe('▁▁');
});

test('more units than fit into a terminal share bars', () => {
  const units = 145;
  const outcome = { measures: ['orders'], units, replicates: 1, values: new Float64Array(units).fill(1) };
  const long = [{ name: 'long', outcome }] as unknown as Parameters<typeof sparkChart>[0];
  // Three at a time: 49 bars.
  expect(sparkChart(long, 'orders', String).slice(1)).toEqual([
    `long  ${'█'.repeat(49)}`,
    `      1${'145'.padStart(48)}`,
    '',
  ]);
});

const arm = (name: string, ...values: number[]) =>
  ({
    name,
    outcome: { measures: ['orders'], units: 3, replicates: 2, values: Float64Array.from(values) },
  }) as unknown as Parameters<typeof sparkChart>[0][number];

test('the chart has the mean over replicates, arm by arm, and marks where its units begin and end', () => {
  const arms = [arm('as it is', 1, 0.5, 0, 1, 0, 0), arm('other', 1, 1, 1, 1, 1, Number.NaN)];
  expect(sparkChart(arms, 'orders', (high) => `Highest: ${high}`, 1)).toEqual([
    'Highest: 1',
    'as it is  █▃▁', // 1, 0.25, 0
    'other     ███',
    '          1 3',
    '',
  ]);
  expect(sparkChart([arm('nothing', ...Array(6).fill(Number.NaN))], 'orders', String)).toEqual([]);
  expect(sparkChart([arm('half', 0, 1, 2, 0, 3, 2)], 'orders', (high) => `${high}`)[0]).toBe('2');
});
