import { InputError } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import {
  countedScenario,
  missingUnits,
  type PolicyFile,
  policyFromJson,
  readCounts,
} from '../../src/index.js';

const policy: PolicyFile = {
  calendar: { period: 'day', unit: 'week', periodsPerUnit: 5, units: 4 },
  policy: [{ kind: 'price', from: 2, until: 3, amount: 10, groups: 'treated' }],
};
const read = (...lines: string[]) => readCounts(lines.join('\n'), 'counts.csv', policy);
const HEAD = 'group,unit,taken,opportunities,treated,periods';

describe('readCounts(text, name, policy)', () => {
  test('reads groups and units in any order', () => {
    const { groups } = read(HEAD, 'b,2,3,40,no,4', 'a,1,0,50,yes,5', 'b,1,9,50,no,5');
    expect(groups).toEqual([
      {
        name: 'b',
        treated: false,
        counts: [
          { unit: 1, taken: 9, opportunities: 50, periods: 5 },
          { unit: 2, taken: 3, opportunities: 40, periods: 4 },
        ],
      },
      { name: 'a', treated: true, counts: [{ unit: 1, taken: 0, opportunities: 50, periods: 5 }] },
    ]);
  });

  test('treats every group as treated and every unit as full by default', () => {
    const { groups } = read('unit,group,opportunities,taken', '1,a,50,2', '');
    expect(groups).toEqual([
      { name: 'a', treated: true, counts: [{ unit: 1, taken: 2, opportunities: 50, periods: 5 }] },
    ]);
  });

  test('takes a byte order mark before a head in quotes, and line ends of any system', () => {
    const one = [
      { name: 'a', treated: true, counts: [{ unit: 1, taken: 2, opportunities: 50, periods: 5 }] },
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF"group",unit,taken,opportunities${end}a,1,2,50${end}`;
      expect(readCounts(text, 'counts.csv', policy).groups).toEqual(one);
      const slip = `group,unit,taken,opportunities${end}a,1,2,50${end}a,2,x,50${end}`;
      expect(() => readCounts(slip, 'counts.csv', policy)).toThrow(/^counts\.csv, line 3: taken is "x"/);
    }
  });

  test('names the units that were not counted', () => {
    expect(missingUnits(read(HEAD, 'a,1,0,50,yes,5', 'a,3,0,50,yes,5'))).toEqual(['a: week 2, 4']);
  });

  test.each([
    [
      'a count that is no number',
      ['a,1,many,50,yes,5'],
      'line 2: taken is "many"; give a whole number from 0 to 1000000000.',
    ],
    [
      'a count in hexadecimal',
      ['a,1,0x10,50,yes,5'],
      'line 2: taken is "0x10"; give a whole number from 0 to 1000000000.',
    ],
    [
      'a count with an exponent',
      ['a,1,1,1e1,yes,5'],
      'line 2: opportunities is "1e1"; give a whole number from 0 to 1000000000.',
    ],
    ['a count with a plus', ['a,+1,1,50,yes,5'], 'line 2: unit is "+1"; give a whole number from 1 to 4.'],
    [
      'more people than there are',
      ['a,1,2,50,yes,5', 'a,2,2,900000000,yes,5'],
      'line 3: 900000000 opportunities mean 180000000 people per day, but a group has at most ' +
        '10000000; correct the number, or split the group.',
    ],
    [
      'a slip below a line break in quotes',
      ['"a\nnorth ""wing""",1,2,50,yes,5', '"a\r\nsouth",1,2,50,yes,5', 'b,1,2,50,maybe,5'],
      'line 6: treated is "maybe"; write yes or no.',
    ],
    [
      'a slip in a line that begins before a line break in quotes',
      ['', '"a\nnorth",1,2,50,maybe,5'],
      'line 3: treated is "maybe"; write yes or no.',
    ],
    [
      'an empty count',
      ['a,1,,50,yes,5'],
      'line 2: taken is ""; give a whole number from 0 to 1000000000, or leave the line out if it was not counted.',
    ],
    ['a fraction', ['a,1,2.5,50,yes,5'], 'line 2: taken is "2.5"; give a whole number from 0 to 1000000000.'],
    [
      'a negative count',
      ['a,1,-1,50,yes,5'],
      'line 2: taken is "-1"; give a whole number from 0 to 1000000000.',
    ],
    [
      'more taken than there were',
      ['a,1,60,50,yes,5'],
      'line 2: 60 were taken out of 50 opportunities; correct one of the two.',
    ],
    [
      'a week beyond the calendar',
      ['a,1,2,50,yes,5', 'a,9,2,50,yes,5'],
      'line 3: unit is "9"; give a whole number from 1 to 4.',
    ],
    ['a week of eight days', ['a,1,2,50,yes,8'], 'line 2: periods is "8"; give a whole number from 0 to 5.'],
    [
      'a week twice',
      ['a,1,2,50,yes,5', 'a,1,3,50,yes,5'],
      'line 3: a has week 1 a second time; keep one of the two lines.',
    ],
    ['a line without a group', [',1,2,50,yes,5'], 'line 2: it names no group; add its name.'],
    ['a line that is too short', ['a,1,2'], 'line 2: it has 3 cells, the header has 6; correct it.'],
    ['an unclear treatment', ['a,1,2,50,maybe,5'], 'line 2: treated is "maybe"; write yes or no.'],
    [
      'a group that is treated and is not',
      ['a,1,2,50,yes,5', 'a,2,2,50,no,5'],
      'line 3: a is treated in one line and not in another; choose one.',
    ],
    [
      'opportunities on no day',
      ['a,1,2,50,yes,0'],
      'line 2: it has opportunities and no periods; correct one of the two.',
    ],
  ])('refuses %s, naming the line', (_, lines, message) => {
    expect(() => read(HEAD, ...lines)).toThrow(new InputError(`counts.csv, ${message}`));
  });

  test.each([
    ['a column that is missing', ['group,unit,taken'], /has no column "opportunities"/],
    [
      'a column that nobody reads',
      ['group,unit,taken,opportunities,colour'],
      /has a column "colour" that nobody reads/,
    ],
    ['a column twice', ['group,unit,taken,opportunities,unit'], /has the column "unit" twice/],
    ['no lines', [HEAD], /contains no counts/],
    [
      'nothing at all',
      [],
      /^counts\.csv is empty: start with the header \(group, unit, taken, opportunities\), and add a line/,
    ],
    ['blank lines', ['', ' '], /is empty/],
    [
      'a blank first line',
      ['', HEAD, 'a,1,2,50,yes,5'],
      /^counts\.csv, line 1: it is blank; start the file with its header/,
    ],
  ])('refuses %s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

describe('more counts than theories can be fitted to', () => {
  const wide = { calendar: { ...policy.calendar, periodsPerUnit: 1 }, policy: [] };
  const groups = (count: number) =>
    ['group,unit,taken,opportunities', ...Array.from({ length: count }, (_, i) => `g${i},1,1,9`)].join('\n');

  test('are read up to 1,000 groups, and refused beyond', () => {
    expect(readCounts(groups(1000), 'counts.csv', wide).groups).toHaveLength(1000);
    expect(() => readCounts(groups(1001), 'counts.csv', wide)).toThrow(
      /^counts\.csv, line 1002: this is group 1001, .*; give at most 1000 groups and 50000 periods of groups/,
    );
  });

  test('are refused if groups times periods are too many', () => {
    const long = { calendar: { ...policy.calendar, units: 10_000, periodsPerUnit: 5 }, policy: [] };
    expect(() => readCounts(groups(2), 'counts.csv', long)).toThrow(
      /^counts\.csv, line 3: this is group 2, and with the calendar that makes 100000 periods of groups/,
    );
  });

  test('have groups with short names', () => {
    expect(() => read(HEAD, `${'x'.repeat(501)},1,2,50,yes,5`)).toThrow(
      'counts.csv, line 2: the name of its group has 501 letters; give 500 or fewer.',
    );
  });
});

describe('policyFromJson(text, from)', () => {
  test.each(['__proto__', 'constructor', 'toString'])('refuses a key called "%s"', (key) => {
    for (const [place, text] of [
      [key, JSON.stringify(policy).replace('{', `{"${key}":null,`)],
      [
        `values.${key}`,
        JSON.stringify({ ...policy, values: {} }).replace('"values":{', `"values":{"${key}":1`),
      ],
    ] as const) {
      expect(() => policyFromJson(text, 'p.json')).toThrow(
        new InputError(
          `p.json is not usable at ${place}: no key can have that name; remove it or give it another.`,
        ),
      );
    }
  });

  test('refuses more events than a scenario can have', () => {
    const many = { ...policy, policy: Array.from({ length: 201 }, () => policy.policy[0]) };
    expect(() => policyFromJson(JSON.stringify(many), 'p.json')).toThrow(
      /^p\.json is not usable at policy: it has 201 entries; give 200 or fewer\./,
    );
  });

  test('reads calendar, policy and values', () => {
    expect(policyFromJson(JSON.stringify(policy), 'p.json')).toEqual(policy);
    expect(policyFromJson(`\uFEFF${JSON.stringify(policy)}`, 'p.json')).toEqual(policy);
  });

  test.each([
    ['what is not JSON', '{', /^p\.json is not JSON/],
    ['a list', '[]', /^p\.json is not usable at calendar: it is missing; add it\. A policy file holds/],
    [
      'a calendar without units',
      '{"calendar":{"period":"day","unit":"week","periodsPerUnit":5},"policy":[]}',
      /at calendar\.units/,
    ],
    ['a key that nobody reads', `${JSON.stringify(policy).slice(0, -1)},"fine":3}`, /at fine/],
    [
      'a misspelt kind',
      JSON.stringify({ ...policy, policy: [{ ...policy.policy[0], kind: 'prise' }] }),
      /^p\.json, event 1 is not usable at kind/,
    ],
    [
      'a word for a week',
      JSON.stringify({ ...policy, policy: [{ ...policy.policy[0], from: '2' }] }),
      /^p\.json, event 1: "from" is "2", but it must be the number of a week/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => policyFromJson(text, 'p.json')).toThrow(message);
  });
});

describe('countedScenario(data, policy)', () => {
  test('has as many members as there were opportunities in a period', () => {
    const { groups } = countedScenario(read(HEAD, 'a,1,0,50,yes,5', 'b,1,1,48,no,4'), policy);
    expect(groups.map(({ members }) => members)).toEqual([10, 12]);
  });

  test('refuses a policy with an uncounted group or an unknown kind of event', () => {
    const data = read(HEAD, 'a,1,0,50,yes,5');
    const event = { ...policy.policy[0], groups: ['c'] } as PolicyFile['policy'][number];
    expect(() => countedScenario(data, { ...policy, policy: [event] })).toThrow(/"c"/);
    const odd = { ...policy.policy[0], kind: 'prize' } as unknown as PolicyFile['policy'][number];
    expect(() => countedScenario(data, { ...policy, policy: [odd] })).toThrow(InputError);
    expect(() => countedScenario(data, { ...policy, policy: [policy.policy[0], event] }, 'p.json')).toThrow(
      /^p\.json, event 2: Unknown group in the price event "c"/,
    );
  });
});
