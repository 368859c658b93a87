import { describe, expect, test } from 'vitest';
import { InputError, type PolicyEvent, type Scenario } from '../src/index.js';
import { datedEvents } from '../src/plan/datedEvents.js';
import { scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

/** Six weeks without trade in two groups, "first" (treated) and "second". */
const plain: Scenario = scenarioWith({});
/** Two years of months with trade, from "seller 1" (treated) and "seller 2". */
const trade: Scenario = traded();
const dated = (policy: readonly PolicyEvent[], scenario = plain) => datedEvents({ ...scenario, policy });

const all = { groups: 'all' } as const;
const price = { kind: 'price', from: 2, until: 4, amount: 10, ...all } as const;
const favour = { kind: 'favour', from: 3, need: 1, granted: 1, ...all } as const;
const repair = { kind: 'repair', from: 1, until: 2, strength: 0.5, ...all } as const;
const lasting = { from: 1, until: 2, ...all } as const;

describe('the ends of every range are in it', () => {
  test.each([0, 1])('a share of %d', (share) => {
    expect(
      dated([
        { ...price, legitimacy: share },
        { kind: 'rules', ...lasting, strength: share, legitimacy: share },
        { ...repair, strength: share },
        { kind: 'visibility', ...lasting, strength: share },
        { ...favour, granted: share },
      ]),
    ).toEqual([
      { ...price, legitimacy: share, announced: false, on: 'orders' },
      { kind: 'rules', ...lasting, strength: share, legitimacy: share },
      { ...repair, strength: share, cost: 0 },
      { kind: 'visibility', ...lasting, strength: share },
      { ...favour, until: 3, granted: share, legitimacy: 0, asker: 'buyer' },
    ]);
  });

  test('the first unit and the last, for an event of one unit too', () => {
    for (const unit of [1, 6]) {
      expect(dated([{ ...price, from: unit, until: unit }])).toMatchObject([{ from: unit, until: unit }]);
    }
  });

  test('nothing: a price, a need, a lock and a cost of 0', () => {
    const nothing = [
      { ...price, amount: 0 },
      { ...favour, need: 0 },
      { kind: 'lock', ...lasting, amount: 0 },
      { ...repair, cost: 0 },
    ] as const;
    expect(dated(nothing, trade)).toMatchObject(nothing);
  });
});

describe('an amount out of its range is refused', () => {
  test.each<[PolicyEvent, string]>([
    [
      { kind: 'visibility', ...lasting, strength: 2 },
      'The strength of the visibility event is 2: give a share from 0 to 1.',
    ],
    [
      { kind: 'rules', ...lasting, strength: 1, legitimacy: -0.5 },
      'The legitimacy of the rules event is -0.5: give a share from 0 to 1.',
    ],
    [{ ...favour, legitimacy: 1.5 }, 'The legitimacy of the favour event is 1.5: give a share from 0 to 1.'],
    [
      { kind: 'downturn', ...lasting, amount: 1.5 },
      'The amount of the downturn event is 1.5: give a share from 0 to 1.',
    ],
    [{ kind: 'lock', ...lasting, amount: -1 }, 'The lock -1 is negative: give 0 or more.'],
    [{ ...repair, cost: -2 }, 'The cost of the repair -2 is negative: give 0 or more.'],
    // The usual benefit, under its name.
    [{ ...price, amount: 'benefit' }, 'The price -2.17 (benefit) is negative: give 0 or more.'],
  ])('%j', (event, message) => {
    expect(() => dated([event], trade)).toThrow(new InputError(message));
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d', (amount) => {
    expect(() => dated([{ kind: 'shock', ...lasting, amount }])).toThrow(
      new InputError(`The shock event holds ${amount}: give a finite number.`),
    );
  });

  test('a date between units or before the first, at either end', () => {
    const message = (week: number) =>
      new InputError(`The price event has week ${week}: give a whole week from 1 to 6.`);
    expect(() => dated([{ ...price, until: 2.5 }])).toThrow(message(2.5));
    expect(() => dated([{ ...price, until: 0 }])).toThrow(message(0));
    expect(() => dated([{ ...price, from: -1 }])).toThrow(message(-1));
  });

  test('an end before the start, by the names of both', () => {
    const values = { ...plain.values, margin: 5, severity: 3 };
    expect(() => dated([{ ...price, from: 'margin', until: 'severity' }], { ...plain, values })).toThrow(
      new InputError(
        'The price event is reversed: it starts in week 5 (margin) and ends in week 3 (severity); ' +
          'let it end in week 5 or later.',
      ),
    );
  });

  test('a group that is not there, by the kind of event that names it', () => {
    expect(() => dated([{ kind: 'handover', from: 1, groups: ['frist'] }])).toThrow(
      new InputError('Unknown group in the handover event "frist": did you mean "first"?'),
    );
  });
});

describe('an event that never happens', () => {
  test('may end whenever it likes', () => {
    expect(dated([{ ...price, from: 0, until: 99 }])).toMatchObject([{ from: 0, until: 99 }]);
    expect(dated([{ ...price, from: 0, until: -1 }])).toMatchObject([{ from: 0, until: -1 }]);
  });

  test('meets no other', () => {
    const never = [
      { ...price, from: 0, until: 6 },
      price,
      { ...favour, from: 0 },
      { ...favour, from: 0 },
    ] as const;
    expect(dated(never)).toHaveLength(4);
  });
});

describe('what only a scenario with trade has', () => {
  const { granted: _granted, ...undecided } = favour;
  const defaults = { legitimacy: 0, asker: 'buyer' } as const;
  const onlyTrade: readonly [PolicyEvent, object][] = [
    [
      { ...price, on: 'orders' },
      { ...price, on: 'orders', legitimacy: 0, announced: false },
    ],
    [
      { ...price, on: 'favours' },
      { ...price, on: 'favours', legitimacy: 0, announced: false },
    ],
    [
      { ...repair, cost: 3 },
      { ...repair, cost: 3 },
    ],
    [
      { kind: 'downturn', ...lasting, amount: 0.5 },
      { kind: 'downturn', ...lasting, amount: 0.5 },
    ],
    [
      { kind: 'lock', ...lasting, amount: 2 },
      { kind: 'lock', ...lasting, amount: 2 },
    ],
    [
      { kind: 'release', ...lasting },
      { kind: 'release', ...lasting },
    ],
    [undecided, { ...undecided, until: 3, granted: undefined, ...defaults }],
    [
      { ...favour, legitimacy: 0.5 },
      { ...favour, until: 3, ...defaults, legitimacy: 0.5 },
    ],
    [
      { ...favour, asker: 'seller' },
      { ...favour, until: 3, ...defaults, asker: 'seller' },
    ],
  ];

  test.each(onlyTrade)('is refused without: %j', (event) => {
    expect(() => dated([event])).toThrow(
      new InputError(
        `The ${event.kind} event of plain says what only a scenario with trade has: add "trade", or take it out.`,
      ),
    );
  });

  test.each(onlyTrade)('is read with it: %j', (event, read) => {
    expect(dated([event], trade)).toStrictEqual([read]);
  });
});

describe('two prices', () => {
  const clash = (group: string, until: number, from: number, unit = 'week') =>
    new InputError(
      `Two prices overlap in ${group}: one lasts until ${unit} ${until}, the next starts in ${unit} ${from}; ` +
        'let one end before the other starts.',
    );

  test('meet in whatever order they are said', () => {
    const later = { ...price, from: 4, until: 6 };
    expect(() => dated([price, later])).toThrow(clash('first', 4, 4));
    expect(() => dated([later, price])).toThrow(clash('first', 4, 4));
  });

  test('meet if others before them do not', () => {
    const prices = [
      { ...price, from: 1, until: 1 },
      { ...price, from: 2, until: 3 },
      { ...price, from: 3, until: 5 },
    ];
    expect(() => dated(prices)).toThrow(clash('first', 3, 3));
  });

  test('meet in the group that both concern', () => {
    expect(() => dated([price, { ...price, groups: ['second'] }])).toThrow(clash('second', 4, 2));
  });

  test('of which one is 0 do not meet', () => {
    expect(dated([price, { ...price, amount: 0 }])).toHaveLength(2);
  });

  test('do not meet if one is on orders and one on favours, but do if both are on favours', () => {
    const onFavours = { ...price, on: 'favours' } as const;
    expect(dated([price, onFavours], trade)).toHaveLength(2);
    expect(() => dated([onFavours, onFavours], trade)).toThrow(clash('seller 1', 4, 2, 'month'));
  });
});

describe('two favours', () => {
  test('in different units, or of different groups, do not meet', () => {
    const { groups: _groups, ...asked } = favour;
    const treated = { ...asked, groups: 'treated' } as const;
    const untreated = { ...asked, groups: 'untreated' } as const;
    expect(dated([favour, { ...favour, from: 4 }, { ...favour, from: 5 }])).toHaveLength(3);
    expect(dated([treated, untreated])).toHaveLength(2);
  });

  test('of one group in one unit meet, whatever is asked between them', () => {
    const asked = [favour, { ...favour, from: 5 }, { ...favour, groups: ['second'] }] as const;
    expect(() => dated(asked)).toThrow(
      new InputError(
        'Two favours are asked in week 3 of second: ask them in different weeks, or make them one.',
      ),
    );
  });
});
