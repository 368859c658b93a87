import { describe, expect, test } from 'vitest';
import { defineScenario, InputError, type PolicyEvent, withValues } from '../src/index.js';
import { plain } from './support/scenarioWith.js';

const lever = {
  low: -100,
  high: 100,
  unit: 'week',
  role: 'lever',
  label: 'a lever',
  meaning: 'A lever of the test.',
  source: 'made up',
} as const;

/** Six weeks; two groups, "first" (treated) and "second". */
const define = (...policy: PolicyEvent[]) =>
  defineScenario<string>({ ...plain, parameters: { fineFrom: { ...lever, default: 2 } }, policy });

const all = { groups: 'all' } as const;
const price = { kind: 'price', from: 2, until: 4, amount: 10, ...all } as const;

const favour = { kind: 'favour', from: 3, need: 1, granted: 1, ...all } as const;

const refusals: readonly [string, PolicyEvent[], string][] = [
  [
    'a price that ends before it starts',
    [{ ...price, from: 5, until: 3 }],
    'The price event is reversed: it starts in week 5 and ends in week 3; let it end in week 5 or later.',
  ],
  [
    'dates beyond the calendar',
    [{ ...price, until: 7 }],
    'The price event has week 7: give a whole week from 1 to 6.',
  ],
  [
    'a start beyond the calendar',
    [{ kind: 'handover', from: 9, ...all }],
    'The handover event has week 9: give a whole week from 1 to 6.',
  ],
  [
    'a date before the calendar',
    [{ kind: 'shock', from: -1, until: 3, amount: 1, ...all }],
    'The shock event has week -1: give a whole week from 1 to 6.',
  ],
  ['half a week', [{ ...price, from: 2.5 }], 'The price event has week 2.5: give a whole week from 1 to 6.'],
  [
    'two prices at once in one group',
    [price, { ...price, from: 4, until: 6, groups: 'treated' }],
    'Two prices overlap in first: one lasts until week 4, the next starts in week 4; let one end before the ' +
      'other starts.',
  ],
  [
    'two favours at once in one group',
    [favour, { ...favour, groups: 'treated', granted: 0 }],
    'Two favours are asked in week 3 of first: ask them in different weeks, or make them one.',
  ],
  ['a negative price', [{ ...price, amount: -3 }], 'The price -3 is negative: give 0 or more.'],
  [
    'a legitimacy above 1',
    [{ ...price, legitimacy: 1.5 }],
    'The legitimacy of the price event is 1.5: give a share from 0 to 1.',
  ],
  [
    'a strength below 0',
    [{ kind: 'repair', from: 1, until: 2, strength: -0.1, ...all }],
    'The strength of the repair event is -0.1: give a share from 0 to 1.',
  ],
  [
    'a strength of rules above 1',
    [{ kind: 'rules', from: 1, until: 2, strength: 2, ...all }],
    'The strength of the rules event is 2: give a share from 0 to 1.',
  ],
  [
    'a favour granted more than in full',
    [{ kind: 'favour', from: 1, need: 1, granted: 1.2, ...all }],
    'The granted share of the favour event is 1.2: give a share from 0 to 1.',
  ],
  [
    'a name that nobody declared',
    [{ ...price, from: 'finefrom' }],
    'Unknown parameter in the price event of the policy "finefrom": did you mean "fineFrom"?',
  ],
];

describe('a policy is refused, in one sentence that says what to do, for', () => {
  test.each(refusals)('%s', (_, policy, message) => {
    expect(() => define(...policy)).toThrow(new InputError(message));
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'an amount named "%s", which every object has and no scenario declares',
    (name) => {
      expect(() => define({ ...price, amount: name })).toThrow(
        `Unknown parameter in the price event of the policy "${name}"`,
      );
      expect(() => define({ ...price, from: name })).toThrow(
        `Unknown parameter in the price event of the policy "${name}"`,
      );
    },
  );

  test('a favour of less than no need', () => {
    expect(() => define({ kind: 'favour', from: 1, need: -1, granted: 0, ...all })).toThrow(
      new InputError('The need -1 is negative: give 0 or more.'),
    );
  });

  test('a group that is not there', () => {
    expect(() => define({ ...price, groups: ['first', 'frist'] })).toThrow(
      new InputError('Unknown group in the price event "frist": did you mean "first"?'),
    );
  });

  test('an amount that is not a number', () => {
    expect(() => define({ kind: 'shock', from: 1, until: 2, amount: Number.NaN, ...all })).toThrow(
      InputError,
    );
    expect(() => define({ ...price, amount: Number.NaN })).toThrow(InputError);
  });
});

describe('the message names the lever behind a date', () => {
  const scenario = define({ ...price, from: 'fineFrom' });

  test('where it is reversed', () => {
    expect(() => withValues(scenario, { fineFrom: 6 })).toThrow(
      new InputError(
        'The price event is reversed: it starts in week 6 (fineFrom) and ends in week 4; let it end in week ' +
          '6 or later.',
      ),
    );
  });

  test('where it is beyond the calendar', () => {
    expect(() => withValues(scenario, { fineFrom: 50 })).toThrow(
      new InputError('The price event has week 50 (fineFrom): give a whole week from 1 to 6.'),
    );
  });
});
