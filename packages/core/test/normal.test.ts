import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../src/numbers/normalQuantile.js';
import { lognormal, normal, uniform } from '../src/random/draws.js';
import { groupKey, seedKey } from '../src/random/keys.js';

const key = groupKey(seedKey('normal'), 0, { first: 0, second: 0 });
const N = 200_000;

/** Mean, variance and their standard errors by the sample's own fourth moment. */
function moments(draw: (i: number) => number) {
  const draws = Float64Array.from({ length: N }, (_, i) => draw(i));
  const mean = draws.reduce((sum, x) => sum + x, 0) / N;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / N;
  const fourth = draws.reduce((sum, x) => sum + (x - mean) ** 4, 0) / N;
  return {
    mean,
    variance,
    meanError: Math.sqrt(variance / N),
    varianceError: Math.sqrt((fourth - variance ** 2) / N),
  };
}

describe('normal(key, agent, period, channel, { mean, standardDeviation })', () => {
  test('is the normal quantile of the uniform draw at the same address', () => {
    expect(normal(key, 3, 4, 5)).toBe(normalQuantile(uniform(key, 3, 4, 5)));
    expect(normal(key, 3, 4, 5, { mean: 10, standardDeviation: 2 })).toBe(10 + 2 * normal(key, 3, 4, 5));
  });

  // Bounds are 4 standard errors: a good draw fails once in 16,000 (two-sided).
  test('has the mean and the standard deviation it was given', () => {
    const { mean, variance, meanError, varianceError } = moments((i) =>
      normal(key, i, 0, 4, { mean: 3, standardDeviation: 2 }),
    );
    expect(Math.abs(mean - 3)).toBeLessThan(4 * meanError);
    expect(Math.abs(variance - 4)).toBeLessThan(4 * varianceError);
  });
});

describe('lognormal(key, agent, period, channel, { mean, variation })', () => {
  test.each([
    [1.13, 0.5],
    [2, 0.1],
    [0.3, 1],
  ])('has mean %d and coefficient of variation %d, its own and not those of its logarithm', (given, cv) => {
    const { mean, variance, meanError, varianceError } = moments((i) =>
      lognormal(key, i, 0, 5, { mean: given, variation: cv }),
    );
    expect(Math.abs(mean - given)).toBeLessThan(4 * meanError);
    expect(Math.abs(variance - (given * cv) ** 2)).toBeLessThan(4 * varianceError);
  });

  test('is its mean if nothing varies, and zero if the mean is zero', () => {
    expect(lognormal(key, 1, 2, 3, { mean: 1.5, variation: 0 })).toBe(1.5);
    expect(lognormal(key, 1, 2, 3, { mean: 0, variation: 0.5 })).toBe(0);
  });

  test('has median mean / √(1 + variation²)', () => {
    // The logarithm is normal with mean ln(mean) − ln(1 + cv²)/2; with cv = 1 the median is 2 / √2.
    let below = 0;
    for (let i = 0; i < N; i++) if (lognormal(key, i, 1, 5, { mean: 2, variation: 1 }) < Math.SQRT2) below++;
    expect(Math.abs(below / N - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / N));
  });
});
