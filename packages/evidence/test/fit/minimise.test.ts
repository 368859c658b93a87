import { describe, expect, test } from 'vitest';
import { minimise } from '../../src/fit/minimise.js';

describe('minimise(problem, start, rounds)', () => {
  test('walks down Rosenbrock’s valley to (1, 1)', () => {
    const residuals = ([x, y]: readonly number[]) => [10 * (y - x * x), 1 - x];
    const found = minimise({ residuals, low: [-5, -5], high: [5, 5] }, [-1.2, 1], 40);
    expect(found.converged).toBe(true);
    expect(found.value).toBeLessThan(1e-8);
    expect(found.point[0]).toBeCloseTo(1, 3);
    expect(found.point[1]).toBeCloseTo(1, 3);
  });

  test('finds the best on a bound, and the other parameter at its place there', () => {
    // Without bounds the minimum is at x = −1, y = 2. At x = 0 the best y is 1.5: (y − 2 + 0.5)² with x in both
    // residuals.
    const residuals = ([x, y]: readonly number[]) => [x + 1, y - 2 + 0.5 * (x + 1)];
    const found = minimise({ residuals, low: [0, 0], high: [9, 9] }, [5, 5], 40);
    expect(found.converged).toBe(true);
    expect(found.point[0]).toBe(0);
    expect(found.point[1]).toBeCloseTo(1.5, 3);
  });

  test('leaves a bound on which it started if the minimum lies inside', () => {
    const residuals = ([x]: readonly number[]) => [x - 3, 0];
    for (const start of [0, 9]) {
      expect(minimise({ residuals, low: [0], high: [9] }, [start], 40).point[0]).toBeCloseTo(3, 3);
    }
  });

  test('says when it was not given the rounds to arrive', () => {
    const residuals = ([x, y]: readonly number[]) => [10 * (y - x * x), 1 - x];
    expect(minimise({ residuals, low: [-5, -5], high: [5, 5] }, [-4, 5], 1).converged).toBe(false);
  });

  test('has nothing to do without parameters', () => {
    expect(minimise({ residuals: () => [3, 4], low: [], high: [] }, [], 5)).toEqual({
      point: [],
      value: 25,
      converged: true,
    });
  });

  test('takes shorter steps if the library throws that its matrix is singular, and still arrives', () => {
    // Only the sum of the two parameters matters, and steeply: ml-levenberg-marquardt throws at the first round.
    const residuals = ([x, y]: readonly number[]) => [1e8 * (x + y - 1), 0];
    const found = minimise({ residuals, low: [-5, -5], high: [5, 5] }, [3, 3], 40);
    expect(found).toMatchObject({ value: 0, converged: true });
    expect(found.point[0] + found.point[1]).toBeCloseTo(1, 9);
  });

  test('fails as one start if residuals are not numbers: infinitely bad, and not converged', () => {
    const found = minimise({ residuals: () => [Number.NaN], low: [0], high: [1] }, [0.5], 4);
    expect(found).toEqual({ point: [0.5], value: Number.POSITIVE_INFINITY, converged: false });
  });

  test('hides no fault of the residuals', () => {
    let calls = 0;
    const residuals = ([x]: readonly number[]) => {
      if (++calls > 1) throw new TypeError('a fault');
      return [x];
    };
    expect(() => minimise({ residuals, low: [-1], high: [1] }, [0.5], 5)).toThrow(TypeError);
  });
});
