import { InputError } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { factorial, latinHypercube, oneAtATime, points, sobol } from '../src/index.js';

describe('the points of a design', () => {
  test('factorial has every combination, and the last axis changes fastest', () => {
    const { points: all } = factorial(daycare, { fine: [0, 10], fineUntil: { low: 14, high: 16 } });
    expect(all).toEqual([
      [0, 14],
      [0, 15],
      [0, 16],
      [10, 14],
      [10, 15],
      [10, 16],
    ]);
  });

  test('evenly spaced levels are rounded, so that three tenths are 0.3', () => {
    const { axes } = factorial(daycare, { guilt: { low: 0, high: 1, levels: 11 } });
    expect(axes[0].levels).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  test('oneAtATime begins with the scenario as given and moves one axis in each other point', () => {
    const design = oneAtATime(daycare, { fine: [0, 10, 200], guilt: { low: 0, high: 2 } });
    expect(design.points).toEqual([
      [10, 1.13],
      [0, 1.13],
      [200, 1.13],
      [10, 0],
      [10, 2],
    ]);
  });

  test('latinHypercube has one point in every stratum of every axis', () => {
    const axes = { fine: { low: 0, high: 40 }, guilt: { low: 0, high: 2 } };
    const design = latinHypercube(daycare, axes, { points: 20 });
    for (const [axis, width] of [40 / 20, 2 / 20].entries()) {
      const strata = design.points.map((point) => Math.floor(point[axis] / width));
      expect(strata.sort((a, b) => a - b)).toEqual(strata.map((_, stratum) => stratum));
    }
    expect(latinHypercube(daycare, axes, { points: 20, seed: 'other' }).points).not.toEqual(design.points);
  });

  test('sobol gives each whole number of a range the same share, and stays inside it', () => {
    const design = sobol(
      daycare,
      { fineUntil: { low: 5, high: 8 }, fine: { low: 50, high: 60 } },
      { points: 64 },
    );
    for (const week of [5, 6, 7, 8]) {
      expect(design.points.filter(([until]) => until === week).length).toBe(16);
    }
    for (const [, fine] of design.points) expect(Math.abs(fine - 55)).toBeLessThan(5);
  });
});

describe('the id of a design', () => {
  test('is a hash of its content: the same points in the same order have the same id', () => {
    expect(points(daycare, [{ fine: 0 }, { fine: 200 }]).id).toBe(
      points(daycare, [{ fine: 0 }, { fine: 200 }]).id,
    );
    expect(points(daycare, [{ fine: 0 }, { fine: 200 }]).id).not.toBe(
      points(daycare, [{ fine: 200 }, { fine: 0 }]).id,
    );
    expect(points(daycare, [{ guilt: 1 }]).id).not.toBe(points(daycare, [{ fine: 1 }]).id);
  });

  test('survives a file', () => {
    const design = sobol(daycare, { fine: { low: 0, high: 200 } }, { points: 4 });
    expect(JSON.parse(JSON.stringify(design))).toEqual(design);
  });
});

describe('a design that cannot be made says why in one sentence', () => {
  const range = { low: 0, high: 200 };
  test.each([
    ['an unknown parameter', () => factorial(daycare, { fien: [1] } as never), 'did you mean "fine"?'],
    ['no parameter', () => factorial(daycare, {}), 'varies nothing'],
    ['an empty list', () => factorial(daycare, { fine: [] }), 'list of values of fine is empty'],
    [
      'an empty range',
      () => sobol(daycare, { fine: { low: 5, high: 5 } }, { points: 4 }),
      '5 to 5, is empty',
    ],
    ['a value out of range', () => factorial(daycare, { fine: [-1] }), 'fine cannot be -1'],
    ['no number', () => factorial(daycare, { fine: [Number.NaN] }), 'fine cannot be NaN'],
    ['half a week', () => factorial(daycare, { fineUntil: [5.5] }), 'takes only whole numbers'],
    [
      'half a week among levels',
      () => factorial(daycare, { fineUntil: { low: 5, high: 8, levels: 3 } }),
      'whole',
    ],
    ['no levels', () => factorial(daycare, { fine: range }), 'fine from 0 to 200 has no levels'],
    ['one level', () => factorial(daycare, { fine: { ...range, levels: 1 } }), 'fine has 1 levels'],
    ['too many points', () => sobol(daycare, { fine: range }, { points: 1e9 }), '1 to 100000'],
    ['half a point', () => latinHypercube(daycare, { fine: range }, { points: 2.5 }), '1 to 100000'],
    [
      'too many combinations',
      () =>
        factorial(daycare, { fine: { ...range, levels: 1000 }, guilt: { low: 0, high: 1, levels: 1000 } }),
      '1000000 points',
    ],
    ['no point', () => points(daycare, []), 'has no point'],
    [
      'points that differ',
      () => points(daycare, [{ fine: 1 }, { guilt: 1 }]),
      'Point 2 and point 1 differ in fine',
    ],
  ])('%s', (_, make, said) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(said);
  });
});
