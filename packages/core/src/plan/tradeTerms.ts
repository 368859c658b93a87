import { InputError } from '../input/InputError.js';
import { unknownName } from '../input/names.js';
import type { Amount } from '../scenario/PolicyEvent.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { Trade, TradeTerms } from '../scenario/Trade.js';

/** Terms that are shares. */
const SHARES = [
  'favour.chance',
  'seller.frame',
  'contract.share',
  'contract.frame',
  'contract.spill',
  'network.rewiring',
  'network.story',
];
/** Terms that may be below zero. */
const SIGNED = ['leaving', 'seller.readiness', 'seller.leaving'];

/**
 * The terms of trade of a scenario with the values of its parameters in place of their names.
 *
 * @throws InputError when a name is unknown, a share is not one, or something that cannot be negative is
 */
export function tradeTerms(scenario: Pick<Scenario, 'values'>, trade: Trade): TradeTerms {
  const resolve = (terms: object, path: string): object =>
    Object.fromEntries(
      Object.entries(terms).map(([key, amount]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return [key, typeof amount === 'object' ? resolve(amount, name) : number(amount as Amount, name)];
      }),
    );
  const number = (amount: Amount, name: string): number => {
    if (typeof amount === 'string' && !Object.hasOwn(scenario.values, amount)) {
      throw unknownName(`parameter in trade, ${name}`, amount, Object.keys(scenario.values));
    }
    const value = typeof amount === 'string' ? scenario.values[amount as keyof Scenario['values']] : amount;
    if (SHARES.includes(name) && !(value >= 0 && value <= 1)) {
      throw new InputError(`In trade, ${name} is ${value}: give a share from 0 to 1.`);
    }
    if (!SIGNED.includes(name) && !(value >= 0)) {
      throw new InputError(`In trade, ${name} is ${value}: give 0 or more.`);
    }
    if (name === 'network.neighbours' && value % 2 !== 0) {
      throw new InputError(`In trade, ${name} is ${value}: give an even number, half on either side.`);
    }
    return value;
  };
  return resolve(trade, '') as TradeTerms;
}
