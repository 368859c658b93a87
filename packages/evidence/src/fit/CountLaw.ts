import { exp, log, logGamma } from '@fairweather/core/tools';

/** The distribution of a count around its expectation. */
export interface CountLaw {
  readonly name: 'binomial' | 'beta-binomial';
  /** How much two occasions of a unit resemble each other beyond their common expectation, 0 to 1. */
  readonly correlation: number;
  /** The log probability of a count, with its binomial coefficient. */
  readonly log: (taken: number, opportunities: number, expected: number) => number;
  /** The slope of that log probability along the expectation. */
  readonly slope: (taken: number, opportunities: number, expected: number) => number;
  readonly variance: (opportunities: number, expected: number) => number;
}

/** No chance is closer to 0 or 1 than this: a count against it is bad, and not infinitely bad. */
const LEAST = 1e-12;

function chance(opportunities: number, expected: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, expected / opportunities));
}

/** The log of the number of ways to choose some of several. */
export function logWays(all: number, some: number): number {
  return logGamma(all + 1) - logGamma(some + 1) - logGamma(all - some + 1);
}

/** Each occasion is taken or not, independently and with the same chance. */
export const binomial: CountLaw = {
  name: 'binomial',
  correlation: 0,
  log(taken, opportunities, expected) {
    if (opportunities === 0) return 0;
    const p = chance(opportunities, expected);
    return logWays(opportunities, taken) + taken * log(p) + (opportunities - taken) * log(1 - p);
  },
  slope(taken, opportunities, expected) {
    if (opportunities === 0) return 0;
    const p = chance(opportunities, expected);
    return (taken / opportunities - p) / (p * (1 - p));
  },
  variance(opportunities, expected) {
    const p = chance(opportunities, expected);
    return opportunities * p * (1 - p);
  },
};

/**
 * The chance of a unit differs from its expectation by luck of its own, by a beta distribution: a week in which many
 * are late is more common than under the binomial law.
 *
 * Source: Skellam (1948), doi:10.1111/j.2517-6161.1948.tb00014.x.
 *
 * @param correlation between two occasions of a unit, above 0 and below 1; the variance is 1 + (n − 1)·correlation
 *   times the binomial one
 */
export function betaBinomial(correlation: number): CountLaw {
  const size = (1 - correlation) / correlation;
  const logAt = (taken: number, opportunities: number, p: number): number => {
    const [a, b] = [p * size, (1 - p) * size];
    return (
      logGamma(taken + a) +
      logGamma(opportunities - taken + b) -
      logGamma(opportunities + size) -
      (logGamma(a) + logGamma(b) - logGamma(size))
    );
  };
  return {
    name: 'beta-binomial',
    correlation,
    log: (taken, opportunities, expected) =>
      opportunities === 0
        ? 0
        : logWays(opportunities, taken) + logAt(taken, opportunities, chance(opportunities, expected)),
    slope(taken, opportunities, expected) {
      if (opportunities === 0) return 0;
      const p = chance(opportunities, expected);
      const step = 1e-4 * p * (1 - p);
      return (
        (logAt(taken, opportunities, p + step) - logAt(taken, opportunities, p - step)) /
        (2 * step * opportunities)
      );
    },
    variance: (opportunities, expected) =>
      binomial.variance(opportunities, expected) * (1 + (opportunities - 1) * correlation),
  };
}

/**
 * The 5 % and 95 % quantiles of a count: at least 90 % lie between them, ends included; NaN if the expected number is
 * not finite.
 */
export function countInterval(
  law: CountLaw,
  opportunities: number,
  expected: number,
): { readonly low: number; readonly high: number } {
  if (!Number.isFinite(expected)) return { low: Number.NaN, high: Number.NaN };
  let low: number | undefined;
  let sum = 0;
  for (let count = 0; count < opportunities; count++) {
    sum += exp(law.log(count, opportunities, expected));
    if (low === undefined && sum >= 0.05) low = count;
    if (sum >= 0.95) return { low: low ?? count, high: count };
  }
  return { low: low ?? opportunities, high: opportunities };
}
