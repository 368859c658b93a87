import { priceChart } from '@fairweather/charts';
import { expect, test } from 'vitest';
import { chartBundle, pictureSize } from '../src/chartBundle.js';

test('pictureSize halves the pixels of a picture, which is drawn at double size', () => {
  // The head of a PNG file that is 300 pixels wide and 200 high.
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000012c000000c8', 'hex');
  expect(pictureSize({ 'text/plain': '', 'image/png': head.toString('base64') })).toEqual({
    'image/png': { width: 150, height: 100 },
  });
});

test('pictureSize reads the picture of a chart: 420 pixels wide, plus its surroundings', async () => {
  const words = { title: '', subtitle: '', unit: 'week', description: 'Nothing.' };
  const size = pictureSize(await chartBundle(priceChart([], words)))['image/png'];
  expect(size.width).toBeGreaterThan(420);
  expect(size.width).toBeLessThan(560);
});

test('pictureSize says nothing without a picture', () => {
  expect(pictureSize({ 'text/plain': 'a table' })).toEqual({});
});
