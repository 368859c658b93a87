import type { Key } from './seedKey.js';
import { uniform } from './uniform.js';

/** True with the given probability: the uniform draw at this address lies below it. */
export function bernoulli(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  probability: number,
): boolean {
  return uniform(key, agent, period, channel) < probability;
}
