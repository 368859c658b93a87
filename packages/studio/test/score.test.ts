import { expect, test } from 'vitest';
import { score } from '../src/state/score.js';

test('score is the mean distance over the stretches after the first', () => {
  // (|9 − 10| + |15 − 20|) / 2 and (|8 − 10| + |8 − 20|) / 2
  expect(score([null, 9, 15], [8, 10, 20])).toEqual({ off: 3, naive: 7 });
});

test('score leaves out stretches without a forecast, and judges the naive forecast by the same stretches', () => {
  expect(score([null, 12, null], [8, 10, 20])).toEqual({ off: 2, naive: 2 });
});

test('score has no distance if nothing was forecast, and still gives the naive one', () => {
  expect(score([null, null, null], [8, 10, 20])).toEqual({ off: Number.NaN, naive: 7 });
});
