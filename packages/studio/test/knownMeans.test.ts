import { expect, test } from 'vitest';
import { knownMeans } from '../src/charts/knownMeans.js';

const outcome = (values: number[], replicates: number) => ({
  outcome: {
    measures: ['price'],
    units: values.length / replicates,
    replicates,
    values: new Float64Array(values),
  },
});

test('knownMeans leaves out the replicates in which nobody is left', () => {
  expect(knownMeans(outcome([2, 4, 4, Number.NaN], 2), 'price')).toEqual([3, 4]);
});

test('knownMeans ends when nobody is left in any replicate', () => {
  expect(knownMeans(outcome([2, Number.NaN, 4, Number.NaN], 2), 'price')).toEqual([3]);
});
