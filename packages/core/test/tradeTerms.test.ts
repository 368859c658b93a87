import { describe, expect, test } from 'vitest';
import { InputError } from '../src/index.js';
import { tradeTerms } from '../src/plan/tradeTerms.js';
import { scenarioWith } from './support/scenarioWith.js';
import { terms } from './support/traded.js';

const scenario = scenarioWith({}, { margin: 2 });

/** Terms with everything that there can be. */
const whole = {
  ...terms,
  seller: { ...terms.seller, leaving: -2 },
  contract: { share: 0.5, frame: 0.5, spill: 0.5 },
  network: { neighbours: 2, rewiring: 0.5, story: 0.5 },
};

/** The terms with one of them, by its path, changed. */
function changed(path: string, amount: number | string) {
  const [first, second] = path.split('.') as [keyof typeof whole, string?];
  const part = second === undefined ? amount : { ...(whole[first] as object), [second]: amount };
  return tradeTerms(scenario, { ...whole, [first]: part });
}

const paths = Object.entries(whole).flatMap(([name, part]) =>
  typeof part === 'number' ? [name] : Object.keys(part).map((key) => `${name}.${key}`),
);
const shares = [
  'favour.chance',
  'seller.frame',
  'contract.share',
  'contract.frame',
  'contract.spill',
  'network.rewiring',
  'network.story',
];
const signed = ['leaving', 'seller.readiness', 'seller.leaving'];

describe('tradeTerms(scenario, trade)', () => {
  test('gives the terms with the values of parameters in place of their names', () => {
    expect(tradeTerms(scenario, whole)).toEqual(whole);
    expect(changed('price', 'margin')).toEqual({ ...whole, price: 2 });
    expect(changed('favour.worth', 'margin')).toEqual({ ...whole, favour: { ...whole.favour, worth: 2 } });
  });

  test.each(paths)('lets %s be as small as it may, and no smaller', (path) => {
    expect(() => changed(path, 0)).not.toThrow();
    if (signed.includes(path)) expect(() => changed(path, -3)).not.toThrow();
    else
      expect(() => changed(path, -3)).toThrow(
        new InputError(
          `In trade, ${path} is -3: give ${shares.includes(path) ? 'a share from 0 to 1' : '0 or more'}.`,
        ),
      );
  });

  test.each(paths)('lets %s be as large as it may, and no larger', (path) => {
    expect(() => changed(path, path === 'network.neighbours' ? 2 : 1)).not.toThrow();
    if (!shares.includes(path)) expect(() => changed(path, 4)).not.toThrow();
    else
      expect(() => changed(path, 4)).toThrow(
        new InputError(`In trade, ${path} is 4: give a share from 0 to 1.`),
      );
  });

  test('wants neighbours on either side', () => {
    expect(() => changed('network.neighbours', 3)).toThrow(
      new InputError('In trade, network.neighbours is 3: give an even number, half on either side.'),
    );
    expect(() => changed('contract.share', Number.NaN)).toThrow(/contract\.share is NaN: give a share/);
    expect(() => changed('cost', Number.NaN)).toThrow(/cost is NaN: give 0 or more/);
  });

  test('names the place of a parameter that is not there', () => {
    expect(() => changed('seller.guilt', 'margni')).toThrow(
      new InputError('Unknown parameter in trade, seller.guilt "margni": did you mean "margin"?'),
    );
    expect(() => changed('price', 'toString')).toThrow(/Unknown parameter in trade, price "toString"/);
  });
});
