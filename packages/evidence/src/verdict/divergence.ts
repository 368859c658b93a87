import type { TheoryFit } from '../fit/TheoryFit.js';

/**
 * How much log-likelihood a study of the same size would lose, on average, if the first theory at its best were true
 * and the second at its best were believed: Kullback and Leibler's divergence between the two sets of Poisson counts.
 *
 * @param truth and rival fitted to the same counts
 */
export function divergence(truth: TheoryFit, rival: TheoryFit): number {
  let sum = 0;
  truth.expected.forEach((numbers, group) => {
    numbers.forEach((expected, i) => {
      const other = rival.expected[group][i];
      if (expected > 0) sum += expected * Math.log(expected / other);
      sum += other - expected;
    });
  });
  return sum;
}
