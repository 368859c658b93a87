import { daycare } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { fitTheory, haifaCounts, samplePosterior } from '../../src/index.js';

const quick = { draws: 60, thin: 5, warmUp: 200, studies: 60 };

test('the worlds of the counts agree with the interval of the fit, and the walk says how well it moved', () => {
  const { worlds, acceptance, effective } = samplePosterior(haifaCounts, daycare, 'image', quick);
  const { guilt } = fitTheory(haifaCounts, daycare, 'image').estimates;
  const drawn = worlds.map(({ values }) => values.guilt ?? Number.NaN).sort((a, b) => a - b);
  // The middle of the draws lies in the 95 % interval, and so do nine in ten of them or more.
  expect(drawn[30]).toBeGreaterThan(guilt?.low ?? Number.NaN);
  expect(drawn[30]).toBeLessThan(guilt?.high ?? Number.NaN);
  const inside = drawn.filter((value) => value > (guilt?.low ?? 0) && value < (guilt?.high ?? 0)).length;
  expect(inside).toBeGreaterThanOrEqual(45);
  expect(acceptance).toBeGreaterThan(0.1);
  expect(acceptance).toBeLessThan(0.7);
  expect(effective).toBeGreaterThan(10);
});

test('the same seed gives the same worlds, all inside the ranges of their parameters', () => {
  const few = { ...quick, draws: 10, warmUp: 40 };
  const [one, again, other] = ['a', 'a', 'b'].map((seed) =>
    samplePosterior(haifaCounts, daycare, 'image', { ...few, seed }),
  );
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
  for (const { theory, values } of one.worlds) {
    expect(theory).toBe('image');
    expect(values.guilt).toBeGreaterThan(0);
    expect(values.opportunity).toBeLessThanOrEqual(1);
  }
});

test('a theory without parameters is the same in every world', () => {
  const { worlds } = samplePosterior(haifaCounts, daycare, 'null', { draws: 3 });
  expect(worlds).toEqual(new Array(3).fill({ theory: 'null', values: {} }));
});
