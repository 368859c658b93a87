import { exp } from '@fairweather/core/tools';

/**
 * How probable it is that ranks are at least this uneven if they are even: the test of Kolmogorov and Smirnov, with
 * Stephens' correction for few of them.
 *
 * Source: Stephens (1970), doi:10.1111/j.2517-6161.1970.tb00821.x.
 *
 * @param ranks from 0 to 1
 * @returns from 0 to 1; small where the ranks are uneven
 */
export function evenness(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  const n = sorted.length;
  const gap = sorted.reduce((most, rank, i) => Math.max(most, (i + 1) / n - rank, rank - i / n), 0);
  const root = Math.sqrt(n);
  const scaled = (root + 0.12 + 0.11 / root) * gap;
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * scaled * scaled);
  return scaled < 0.2 ? 1 : Math.min(1, Math.max(0, sum));
}
