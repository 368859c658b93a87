import type { Key } from './seedKey.js';
import { uniform } from './uniform.js';

/**
 * One of the items, each equally likely.
 *
 * @throws RangeError when there is nothing to choose from
 */
export function choice<Item>(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  items: readonly Item[],
): Item {
  if (items.length === 0)
    throw new RangeError('choice(): there is nothing to choose from; give one item or more.');
  return items[Math.floor(uniform(key, agent, period, channel) * items.length)];
}
