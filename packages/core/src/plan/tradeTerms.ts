import { InputError } from '../input/InputError.js';
import type { Amount } from '../scenario/PolicyEvent.js';
import { resolve } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { Trade, TradeTerms } from '../scenario/Trade.js';
import { type TermDeclaration, termDeclaration } from '../scenario/tradeDeclarations.js';

/**
 * The terms of trade of a scenario with the values of its parameters in place of their names.
 *
 * @throws InputError when a name is unknown, a share is not one, or something that cannot be negative is
 */
export function tradeTerms({ values }: Pick<Scenario, 'values'>, trade: Trade): TradeTerms {
  const section = (terms: object, path: string): object =>
    Object.fromEntries(
      Object.entries(terms).map(([key, amount]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return [key, typeof amount === 'object' ? section(amount, name) : number(amount as Amount, name)];
      }),
    );
  const number = (amount: Amount, name: string): number => {
    const value = resolve(amount, values, `trade, ${name}`);
    const remedy = remedyFor(value, (termDeclaration(name) as TermDeclaration).kind);
    if (remedy) throw new InputError(`In trade, ${name} is ${value}: give ${remedy}.`);
    return value;
  };
  return section(trade, '') as TradeTerms;
}

/** The remedy for a value that a term of this kind cannot have; undefined if it can. */
function remedyFor(value: number, kind: TermDeclaration['kind']): string | undefined {
  if (kind === 'share') return value >= 0 && value <= 1 ? undefined : 'a share from 0 to 1';
  if (kind === 'signed') return undefined;
  if (!(value >= 0)) return '0 or more';
  return kind === 'even' && value % 2 !== 0 ? 'an even number, half on either side' : undefined;
}
