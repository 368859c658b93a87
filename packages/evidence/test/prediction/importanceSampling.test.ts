import { describe, expect, test } from 'vitest';
import { importanceSampling, weightsOf } from '../../src/prediction/importanceSampling.js';

describe('importanceSampling', () => {
  // Two unknowns with a standard normal prior; three measurements of each with an error of one half.
  const measured = [
    [1.2, 0.8, 1],
    [-2.2, -1.8, -1.7],
  ];
  const problem = {
    prior: [
      { middle: 0, spread: 1 },
      { middle: 0, spread: 1 },
    ],
    at: (place: readonly number[]) => ({
      kept: place[0],
      logLikelihood: [0, 1, 2].map((i) =>
        place.reduce((sum, x, axis) => sum - ((measured[axis][i] - x) / 0.5) ** 2 / 2, 0),
      ),
    }),
  };
  const draws = importanceSampling(problem, { seed: 'conjugate', rounds: 8, draws: 250 });
  const meanOf = (weights: Float64Array, axis: number) =>
    draws.reduce((sum, { place }, d) => sum + weights[d] * place[axis], 0);
  /** The posterior: n measurements with a precision of 4 each, and a prior with a precision of 1. */
  const expected = (axis: number, places: readonly number[]) =>
    (4 * places.reduce((sum, i) => sum + measured[axis][i], 0)) / (4 * places.length + 1);

  test('finds the posterior of a conjugate problem', () => {
    const { weights, worth } = weightsOf(draws);
    expect(worth).toBeGreaterThan(1000);
    // The posterior has a standard deviation of 0.28: four standard errors of a mean of 1,000 draws are 0.035.
    for (const axis of [0, 1])
      expect(Math.abs(meanOf(weights, axis) - expected(axis, [0, 1, 2]))).toBeLessThan(0.035);
    const spread = draws.reduce(
      (sum, { place }, d) => sum + weights[d] * (place[0] - expected(0, [0, 1, 2])) ** 2,
      0,
    );
    expect(spread * 13).toBeCloseTo(1, 0);
  });

  test('leaves out a part of the data by weighing the same draws otherwise', () => {
    const { weights, worth } = weightsOf(draws, (part) => (part === 1 ? 0 : 1));
    expect(worth).toBeGreaterThan(800);
    for (const axis of [0, 1])
      expect(Math.abs(meanOf(weights, axis) - expected(axis, [0, 2]))).toBeLessThan(0.05);
  });

  test('weighs by the prior alone if nothing counts, and by all draws alike if every density is the same', () => {
    const { weights } = weightsOf(draws, () => 0);
    expect(Math.abs(meanOf(weights, 0))).toBeLessThan(0.15);
    const alike = [1, 2, 3, 4].map((x) => ({
      ...{ place: [x], kept: x, logPrior: -1 },
      ...{ logLikelihood: [-2], logProposal: -3 },
    }));
    expect(weightsOf(alike)).toEqual({ weights: Float64Array.of(0.25, 0.25, 0.25, 0.25), worth: 4 });
  });

  test('gives the same draws for the same seed, and others for another', () => {
    const few = (seed: string) => importanceSampling(problem, { seed, rounds: 2, draws: 3 });
    expect(few('a')).toEqual(few('a'));
    expect(few('a')[4].place).not.toEqual(few('b')[4].place);
  });
});
