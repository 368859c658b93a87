import { expect, test } from 'vitest';
import { forestChart, priceChart, toPng, type VegaLiteSpec } from '../src/index.js';
import { words } from './everyChart.js';

const chart = priceChart([{ name: 'sticker', mean: [0, 1, 1] }], words);
const withFont = (font: string): VegaLiteSpec => ({
  ...chart,
  config: { ...(chart.config as object), font },
});
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a picture is a PNG, and twice as large at twice the scale', async () => {
  const [once, twice] = await Promise.all([toPng(chart, { scale: 1 }), toPng(chart)]);
  expect([...once.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const [width, height] = size(once);
  expect(size(twice)[0]).toBeCloseTo(2 * width, -1);
  expect(size(twice)[1]).toBeCloseTo(2 * height, -1);
});

test('the same specification gives the same bytes, whatever was drawn in between', async () => {
  const first = await toPng(chart);
  await toPng(forestChart([], words));
  expect(Buffer.compare(await toPng(chart), first)).toBe(0);
});

test('letters are drawn, in fonts of the package whatever fonts a chart asks for', async () => {
  const [own, other, silent] = await Promise.all([
    toPng(withFont('DejaVu Sans')),
    toPng(withFont('Helvetica, Arial, Times, monospace')),
    toPng({ ...withFont('DejaVu Sans'), title: { text: ' ', subtitle: ' ', offset: 14 } }),
  ]);
  expect(Buffer.compare(own, other)).toBe(0);
  expect(Buffer.compare(own, silent)).not.toBe(0);
});

test('the ground is white unless another is asked for', async () => {
  const [white, asked, black] = await Promise.all([
    toPng(chart),
    toPng(chart, { ground: '#ffffff' }),
    toPng(chart, { ground: '#000000' }),
  ]);
  expect(Buffer.compare(white, asked)).toBe(0);
  expect(Buffer.compare(white, black)).not.toBe(0);
});

test('a scale that draws nothing is refused in a sentence', async () => {
  await expect(toPng(chart, { scale: 0 })).rejects.toThrow(
    'toPng(): scale is 0; give a number above 0, such as 2.',
  );
});

test('a specification that vega-lite does not know is refused', async () => {
  await expect(toPng({ mark: 'nonsense' })).rejects.toThrow();
});
