import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  biography,
  InputError,
  rollCall,
  runReplicates,
  type Scenario,
  scenarioFromData,
  scenarioFromJson,
  scenarioToJson,
} from '../src/index.js';
import { limits } from '../src/input/limits.js';
import { scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

const data = JSON.parse(
  scenarioToJson(scenarioWith({ arms: [{ name: 'guiltier', values: { guilt: 2 } }] })),
) as Scenario;
const [group] = data.groups;
const [measure] = data.measures;
const names = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);
const shock = { kind: 'shock', from: 1, until: 1, amount: 1, groups: 'all' };
const lever = {
  default: 1,
  low: 0,
  high: 1,
  unit: '1',
  role: 'lever',
  label: 'a',
  meaning: 'a',
  source: 'a',
};

/** One more than the limit: the place, the data, and what is said there. */
const oneTooMany: readonly (readonly [string, object, string])[] = [
  ['name', { name: 'x'.repeat(501) }, 'it has 501 letters; give 500 or fewer.'],
  ['title', { title: 'x'.repeat(10_001) }, 'it has 10001 letters; give 10000 or fewer.'],
  ['story', { story: 'x'.repeat(10_001) }, 'it has 10001 letters; give 10000 or fewer.'],
  [
    'calendar.unit',
    { calendar: { ...data.calendar, unit: 'x'.repeat(501) } },
    'it has 501 letters; give 500 or fewer.',
  ],
  ['calendar.units', { calendar: { ...data.calendar, units: 10_001 } }, 'it is 10001; give 10000 or less.'],
  [
    'calendar.periodsPerUnit',
    { calendar: { ...data.calendar, periodsPerUnit: 1001 } },
    'it is 1001; give 1000 or less.',
  ],
  [
    'groups',
    { groups: names(1001).map((name) => ({ ...group, name })) },
    'it has 1001 entries; give 1000 or fewer.',
  ],
  [
    'groups.0.members',
    { groups: [{ ...group, members: 10_000_001 }] },
    'it is 10000001; give 10000000 or less.',
  ],
  [
    'measures',
    { measures: names(201).map((name) => ({ ...measure, name })) },
    'it has 201 entries; give 200 or fewer.',
  ],
  [
    'arms',
    { arms: names(101).map((name) => ({ name, values: {} })) },
    'it has 101 entries; give 100 or fewer.',
  ],
  ['policy', { policy: names(201).map(() => shock) }, 'it has 201 entries; give 200 or fewer.'],
  [
    'policy.0.groups',
    { policy: [{ ...shock, groups: names(101) }] },
    'it has 101 entries; give 100 or fewer.',
  ],
  [
    'reactions',
    {
      reactions: names(101).map(() => ({
        watch: 'taken',
        above: 1,
        during: 1,
        event: { kind: 'handover' },
        lasting: 1,
        groups: 'all',
      })),
    },
    'it has 101 entries; give 100 or fewer.',
  ],
  [
    'parameters',
    { parameters: Object.fromEntries(names(501).map((name) => [name, lever])) },
    'it has 501 entries; give 500 or fewer.',
  ],
];

test('docs/limits.md has every limit in its table, and no other', () => {
  const page = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` +\| +([\d,]+) +\|/gm)];
  const table = rows.map(([, name, most]) => [name, Number(most.replaceAll(',', ''))]);
  expect(Object.fromEntries(table)).toEqual(limits);
  expect(table).toHaveLength(Object.keys(limits).length);
});

describe('one more than a limit is refused in a sentence that says what to give', () => {
  test.each(oneTooMany)('%s', (place, change, said) => {
    expect(() => scenarioFromData({ ...data, ...change }, 'a.json')).toThrow(
      new InputError(`a.json is not usable at ${place}: ${said}`),
    );
  });

  test('a number of which sums become infinite', () => {
    const { trade } = traded();
    const file = { ...(JSON.parse(scenarioToJson(traded())) as Scenario), trade: { ...trade, worth: 1e13 } };
    expect(() => scenarioFromData(file, 'a.json')).toThrow(
      'a.json is not usable at trade.worth: it is 10000000000000; give 1000000000000 or less.',
    );
  });

  test('trade over thousands of units', () => {
    const file = JSON.parse(scenarioToJson(traded())) as Scenario;
    const long = { ...file, calendar: { ...file.calendar, units: 1001 } };
    expect(() => scenarioFromData(long, 'a.json')).toThrow(
      'a.json: With trade, 1001 months are too many: give 1000 or fewer, such as months in place of days.',
    );
  });

  test('a key as long as a book', () => {
    const values = { ...data.values, ['k'.repeat(501)]: 1 };
    expect(() => scenarioFromData({ ...data, values }, 'a.json')).toThrow(
      new InputError(
        'a.json is not usable at values: a key there has 501 letters, and 500 are the most; give a short one.',
      ),
    );
  });

  test('lists in lists in lists', () => {
    const text = JSON.stringify(data).replace('"policy":[]', `"policy":${'['.repeat(1e5)}${']'.repeat(1e5)}`);
    expect(() => scenarioFromJson(text)).toThrow(/at policy\.0\.0.*: it lies more than 20 deep/);
  });

  test('a text longer than any file may be', () => {
    expect(() => scenarioFromJson(' '.repeat(20_000_001))).toThrow(
      'the text has 20000001 letters, and 20000000 are the most: take out what is not needed.',
    );
  });

  test('a scenario that could not be written and read back', () => {
    const parameters = Object.fromEntries(
      names(500).map((name) => [name, { ...lever, meaning: 'x'.repeat(10_000) }]),
    );
    const values = { ...data.values, ...Object.fromEntries(names(500).map((name) => [name, 1])) };
    expect(() => scenarioFromData({ ...data, parameters, values })).toThrow(
      /The scenario has 5\d{6} letters as JSON, and 5000000 are the most: shorten its texts or lists\./,
    );
  });
});

/** The plain scenario with so many members and units, and one period a unit. */
const sized = (members: number, units: number): Scenario =>
  scenarioWith({
    calendar: { period: 'day', unit: 'day', periodsPerUnit: 1, units },
    groups: [{ name: 'first', members, treated: true }],
    measures: [measure],
  });

describe('a run that nobody could wait for, or that fits into no machine, is refused before it begins', () => {
  test('too many numbers to hold', () => {
    // 10,000 units of 8 bytes are 80 kB a replicate; with what one thread works in, 4 GB hold just under 50,000 of
    // them.
    expect(() => runReplicates(sized(1, 10_000), { replicates: 100_000 })).toThrow(
      /^The run would hold 8\.0 GB, and 4\.0 GB are the most: ask for fewer replicates \(498\d\d fit\), measures/,
    );
    expect(() => runReplicates(sized(1, 10_000), { replicates: 1e308 })).toThrow(/more than any machine has/);
  });

  test('too many people to hold at once', () => {
    const groups = names(3).map((name) => ({ name, members: 10_000_000, treated: true }));
    expect(() => runReplicates(scenarioWith({ groups }), { replicates: 1 })).toThrow(
      /^One replicate would hold 6\.0 GB, and 4\.0 GB are the most: ask for fewer people, groups or periods\.$/,
    );
  });

  test('too many moments', () => {
    expect(() => runReplicates(sized(1_000_000, 1000), { replicates: 2000 })).toThrow(
      'The run asks for 2.0e+12 moments, one person in one period each, and 1e+12 are the most: ask for ' +
        'fewer replicates (999 fit), people, periods or arms.',
    );
  });

  test('buyers who talk with everybody', () => {
    const network = { neighbours: 1e9, rewiring: 0, story: 0 };
    expect(() => runReplicates(traded([], { network }), { replicates: 1 })).toThrow(
      /One replicate would hold/,
    );
  });

  test('lives that take too long', () => {
    const sentence =
      `The people of plain have 30000000 moments to write down, and ` +
      `${limits.explainedMoments} are the most: give its groups fewer members, or its calendar fewer periods.`;
    expect(() => biography(sized(30_000, 1000), 1)).toThrow(new InputError(sentence));
    expect(() => rollCall(sized(30_000, 1000))).toThrow(new InputError(sentence));
  });
});
