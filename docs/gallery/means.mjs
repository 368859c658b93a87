import { acrossReplicates, predictiveInterval } from '@fairweather/core';

/** The mean of a measure over replicates, unit by unit. */
export function means(outcome, measure) {
  return intervals(outcome, measure).map(({ mean }) => mean);
}

/** The mean and the 90 % predictive interval of a measure, unit by unit. */
export function intervals(outcome, measure) {
  return Array.from({ length: outcome.units }, (_, i) =>
    predictiveInterval(acrossReplicates(outcome, measure, i + 1)),
  );
}

/** The mean of numbers. */
export function average(numbers) {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
