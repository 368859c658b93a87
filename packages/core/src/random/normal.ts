import { normalQuantile } from './normalQuantile.js';
import type { Key } from './seedKey.js';
import { uniform } from './uniform.js';

/** A normal draw with the given mean and standard deviation, by inverting the normal distribution at a uniform draw. */
export function normal(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  mean = 0,
  standardDeviation = 1,
): number {
  return mean + standardDeviation * normalQuantile(uniform(key, agent, period, channel));
}
