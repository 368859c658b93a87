import { exp } from '../numbers/exp.js';
import { log } from '../numbers/log.js';
import { normal } from './normal.js';
import type { Key } from './seedKey.js';

/**
 * A lognormal draw, given by its own mean and coefficient of variation (standard deviation ÷ mean), so that widening the
 * spread leaves the mean alone. A mean of zero is always zero.
 */
export function lognormal(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  mean: number,
  variation: number,
): number {
  const logVariance = log(1 + variation * variation);
  return mean * exp(Math.sqrt(logVariance) * normal(key, agent, period, channel) - logVariance / 2);
}
