import { InputError } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { makeDesign } from '../src/design/makeDesign.js';
import { factorial, morris, morrisPaths, saltelli, sobolIndices } from '../src/index.js';
import { saltelliShares } from '../src/sensitivity/saltelli.js';

/** A design of saltelli over the unit cube. */
function unitDesign(axes: number, points: number, seed: string) {
  const names = Array.from({ length: axes }, (_, i) => ({ name: `x${i + 1}`, low: 0, high: 1 }));
  return makeDesign('saltelli', names, saltelliShares(axes, points, seed));
}

/** Ishigami & Homma (1990): sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁, each from −π to π. */
function ishigami(shares: readonly number[]): number {
  const [a, b, c] = shares.map((share) => (2 * share - 1) * Math.PI);
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}
/** As printed by Saltelli et al. (2008), Global Sensitivity Analysis, for these constants. */
const ofIshigami = { variance: 13.8446, first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] };

/** Sobol's g-function with the constants of Saltelli et al. (2010). */
const constants = [0, 1, 4.5, 9, 99, 99];
const g = (shares: readonly number[]) =>
  shares.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + constants[i])) / (1 + constants[i]), 1);
/** In closed form: the part of each axis is 1/3 over the square of 1 + a. */
function ofG() {
  const parts = constants.map((a) => 1 / 3 / (1 + a) ** 2);
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const variance = product - 1;
  return {
    variance,
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * product) / (1 + part) / variance),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('sobolIndices', () => {
  test.each([
    ['Ishigami’s function', ishigami, 3, ofIshigami],
    ['the g-function', g, 6, ofG()],
  ])('finds the indices of %s within .02 from 4096 points', (_, f, axes, truth) => {
    const design = unitDesign(axes, 4096, 'oracle');
    const { indices, variance } = sobolIndices(design, design.points.map(f), { resamples: 0 });
    expect(Math.abs(variance / truth.variance - 1)).toBeLessThan(0.02);
    indices.forEach(({ first, total }, axis) => {
      expect(Math.abs(first.estimate - truth.first[axis])).toBeLessThan(0.02);
      expect(Math.abs(total.estimate - truth.total[axis])).toBeLessThan(0.02);
    });
  });

  test('misses the indices of Ishigami’s function in no direction: over 60 seeds, within four standard errors', () => {
    const all = Array.from({ length: 60 }, (_, seed) => {
      const design = unitDesign(3, 512, `bias ${seed}`);
      return sobolIndices(design, design.points.map(ishigami), { resamples: 0 }).indices;
    });
    for (const kind of ['first', 'total'] as const) {
      ofIshigami[kind].forEach((truth, axis) => {
        const estimates = all.map((indices) => indices[axis][kind].estimate);
        const centre = mean(estimates);
        const error = Math.sqrt(mean(estimates.map((one) => (one - centre) ** 2)) / 59);
        // The literature has four decimals.
        expect(Math.abs(centre - truth)).toBeLessThan(4 * error + 0.0001);
      });
    }
  });

  test('its 95 % intervals cover the indices of Ishigami’s function at least 90 times of 100', () => {
    let covered = 0;
    for (let seed = 0; seed < 40; seed++) {
      const design = unitDesign(3, 256, `coverage ${seed}`);
      const { indices } = sobolIndices(design, design.points.map(ishigami), { resamples: 200 });
      indices.forEach(({ first, total }, axis) => {
        covered += Number(first.low <= ofIshigami.first[axis] && ofIshigami.first[axis] <= first.high);
        covered += Number(total.low <= ofIshigami.total[axis] && ofIshigami.total[axis] <= total.high);
      });
    }
    // 240 intervals; points that fill the cube evenly make them wide rather than narrow.
    expect(covered / 240).toBeGreaterThanOrEqual(0.9);
  });

  test('gives a parameter without an effect exactly zero in total', () => {
    const design = saltelli(
      daycare,
      { fine: { low: 0, high: 200 }, guilt: { low: 0, high: 2 } },
      { points: 32 },
    );
    const { indices } = sobolIndices(
      design,
      design.points.map(([fine]) => fine * fine),
    );
    expect(indices[1]).toMatchObject({ name: 'guilt', total: { estimate: 0, low: 0, high: 0 } });
    expect(indices[0].total.estimate).toBeGreaterThan(0.9);
  });

  test('says how much of the variance of a replicate is luck', () => {
    const design = unitDesign(1, 64, 'luck');
    const values = design.points.map(([x]) => x);
    // The points vary by 1/12; replicates vary by 10 · .05² · … = 1/12 as well where 10 of them give this error.
    const standardErrors = values.map(() => Math.sqrt(1 / 12 / 10));
    const noise = { standardErrors, replicates: values.map(() => 10) };
    expect(sobolIndices(design, values, { resamples: 0, noise }).luck).toBeCloseTo(0.5, 2);
    expect(sobolIndices(design, values, { resamples: 0 }).luck).toBeNaN();
  });

  test('of an output that never changes is zero', () => {
    const design = unitDesign(2, 8, 'flat');
    const { indices } = sobolIndices(
      design,
      design.points.map(() => 3),
      { resamples: 10 },
    );
    expect(indices.map(({ first, total }) => [first.estimate, total.estimate])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('morris', () => {
  const axes = { fine: { low: 0, high: 200 }, guilt: { low: 0, high: 2 }, fineUntil: { low: 5, high: 20 } };
  const design = morrisPaths(daycare, axes, { paths: 20 });

  test('gives a linear effect its exact size, whatever the path, and no deviation', () => {
    const values = design.points.map(([fine, guilt]) => 0.5 * fine - 3 * guilt);
    const [fine, guilt, until] = morris(design, values);
    expect(fine.mean).toBeCloseTo(100, 9);
    expect(fine.deviation).toBeCloseTo(0, 9);
    expect(guilt.mean).toBeCloseTo(-6, 9);
    expect(guilt.size).toBeCloseTo(6, 9);
    expect(until).toMatchObject({ mean: 0, size: 0, deviation: 0 });
  });

  test('shows by a deviation that an effect depends on another parameter', () => {
    const [fine, guilt] = morris(
      design,
      design.points.map(([fine, guilt]) => fine * (guilt - 1)),
    );
    expect(fine.size).toBeGreaterThan(0);
    expect(fine.deviation).toBeGreaterThan(fine.size / 4);
    expect(guilt.deviation).toBeGreaterThan(0);
  });

  test('moves one parameter from point to point of a path, and stays inside the ranges', () => {
    const { points } = design;
    expect(points).toHaveLength(80);
    points.forEach((point, i) => {
      expect(point[0] >= 0 && point[0] <= 200 && point[2] >= 5 && point[2] <= 20).toBe(true);
      if (i % 4 !== 0) expect(point.filter((value, axis) => value !== points[i - 1][axis])).toHaveLength(1);
    });
  });
});

describe('a question that cannot be answered says why in one sentence', () => {
  const grid = factorial(daycare, { fine: [0, 10] });
  const ready = saltelli(daycare, { fine: { low: 0, high: 10 } }, { points: 2 });
  test.each([
    ['another design for sobolIndices', () => sobolIndices(grid, [1, 2]), 'this one is factorial'],
    ['another design for morris', () => morris(grid, [1, 2]), 'this one is factorial'],
    ['too few values', () => sobolIndices(ready, [1]), '1 values for 6 points'],
    ['a missing value', () => sobolIndices(ready, [1, 2, 3, Number.NaN, 5, 6]), 'no value for point 4'],
    ['no path', () => morrisPaths(daycare, { fine: [0, 1] }, { paths: 0 }), 'paths is 0'],
    ['odd levels', () => morrisPaths(daycare, { fine: [0, 1] }, { paths: 1, levels: 3 }), 'levels is 3'],
  ])('%s', (_, make, said) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(said);
  });
});
