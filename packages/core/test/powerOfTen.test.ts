import { expect, test } from 'vitest';
import { powerOfTen } from '../src/numbers/powerOfTen.js';

test('powerOfTen(value) is the largest power of ten that is not above it', () => {
  expect([2500, 1000, 999.9999999999999, 1, 0.03, 1e-7, 9.99e21].map(powerOfTen)).toEqual([
    1000, 1000, 100, 1, 0.01, 1e-7, 1e21,
  ]);
});

test('powerOfTen(10^n) is 10^n from the smallest to the largest, which floor(log10) misses on some engines', () => {
  for (let n = -307; n <= 308; n++) expect(powerOfTen(Number(`1e${n}`))).toBe(Number(`1e${n}`));
});
