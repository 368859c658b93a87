import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fitProblem } from '../../src/fit/FitProblem.js';
import { maximise, solve } from '../../src/fit/maximise.js';
import { haifaCounts } from '../../src/index.js';

describe('solve(matrix, right)', () => {
  test('solves a symmetric system', () => {
    // 4x + 2y = 10 and 2x + 3y = 9: x = 1.5, y = 2.
    const [x, y] = solve(
      [
        [4, 2],
        [2, 3],
      ],
      [10, 9],
    );
    expect(x).toBeCloseTo(1.5, 12);
    expect(y).toBeCloseTo(2, 12);
  });

  test('leaves an axis where it is along which nothing changes', () => {
    const [x, y, z] = solve(
      [
        [2, 0, 0],
        [0, 0, 0],
        [0, 0, 4],
      ],
      [2, 0, 8],
    );
    expect(y).toBe(0);
    expect(x).toBeCloseTo(1, 12);
    expect(z).toBeCloseTo(2, 12);
  });
});

describe('maximise(problem, start)', () => {
  const problem = fitProblem(haifaCounts, daycare, 'frame');
  const start = { values: [0.5, 0.05, 0.01, 0.8], levels: problem.startLevels };
  const best = maximise(problem, start);

  test('ends where no small step inside the box gains anything', () => {
    expect(best.converged).toBe(true);
    best.values.forEach((value, k) => {
      for (const step of [-0.01, 0.01]) {
        const there = Math.min(problem.high[k], Math.max(problem.low[k], value + step * problem.size[k]));
        const values = best.values.map((x, j) => (j === k ? there : x));
        const { deviance } = maximise(problem, { values, levels: best.levels }, { held: [0, 1, 2, 3] });
        expect(deviance).toBeGreaterThan(best.deviance - 1e-3);
      }
    });
  });

  test('keeps a parameter that is held, and stays in the box', () => {
    const held = maximise(problem, { ...start, values: [0.5, 0.05, -1, 7] }, { held: [0] });
    expect(held.values[0]).toBe(0.5);
    expect(held.values[2]).toBe(0);
    expect(held.values[3]).toBeLessThanOrEqual(1);
    expect(held.deviance).toBeGreaterThan(best.deviance);
  });

  test('says when it was not given the steps to arrive', () => {
    expect(maximise(problem, start, { steps: 1 }).converged).toBe(false);
  });

  test('fails as one start where the expectation is no number', () => {
    const broken = { ...problem, at: () => () => new Float64Array(problem.counts.length).fill(Number.NaN) };
    expect(maximise(broken, start)).toMatchObject({ deviance: Number.POSITIVE_INFINITY, converged: false });
  });
});
