import { log } from '@fairweather/core';
import type { TheoryFit } from '../fit/TheoryFit.js';

/**
 * The log-likelihood that a study of the same size would lose, on average, if the first fitted theory were true and
 * the second were believed: the Kullback–Leibler divergence between the two sets of Poisson counts.
 *
 * @param truth and rival fitted to the same counts
 */
export function divergence(truth: TheoryFit, rival: TheoryFit): number {
  let sum = 0;
  truth.expected.forEach((numbers, group) => {
    numbers.forEach((expected, i) => {
      const other = rival.expected[group][i];
      if (expected > 0) sum += expected * log(expected / other);
      sum += other - expected;
    });
  });
  return sum;
}
