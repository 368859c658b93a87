import { unknownName } from '../input/names.js';
import type { Amount } from './PolicyEvent.js';

/**
 * The number that an amount of a scenario stands for: itself, or the value of the parameter of that name.
 *
 * @param where the place of the amount, for the message: "trade, favour.need"
 * @throws InputError when there is no such parameter; it suggests the nearest
 * @example
 * resolve('fine', daycare.values, 'the policy'); // 10
 */
export function resolve(amount: Amount, values: Readonly<Record<string, number>>, where: string): number {
  if (typeof amount === 'number') return amount;
  if (Object.hasOwn(values, amount)) return values[amount];
  throw unknownName(`parameter in ${where}`, amount, Object.keys(values));
}
