import { describe, expect, test } from 'vitest';
import {
  InputError,
  mechanismParameters,
  type Scenario,
  scenarioFromData,
  scenarioFromJson,
  scenarioToJson,
} from '../src/index.js';
import { scenarioWith } from './support/scenarioWith.js';

const data = JSON.parse(
  scenarioToJson(scenarioWith({ arms: [{ name: 'guiltier', values: { guilt: 2 } }] })),
) as Scenario;
const { guilt: _guilt, ...withoutGuilt } = data.values;
const { title: _title, ...withoutTitle } = data;
const [first, second] = data.groups;
const foreign =
  'its "format" must be "fairweather-scenario-2"; start from the output of "fairweather describe <scenario> --json".';

/** Part of a file. */
type Part = { [key: string]: unknown };

/** The error, the data, and the sentence that its reader gets. */
const refusals: readonly [string, unknown, string][] = [
  ['nothing', null, `a.json is not a Fairweather scenario: ${foreign}`],
  ['a list', [], `a.json is not a Fairweather scenario: ${foreign}`],
  ['something foreign', { name: 'daycare' }, `a.json is not a Fairweather scenario: ${foreign}`],
  [
    'a later version',
    { ...data, format: 'fairweather-scenario-3' },
    `a.json is not a Fairweather scenario: ${foreign}`,
  ],
  [
    'format 1, in which the place of a group decided who its people are',
    { ...data, format: 'fairweather-scenario-1' },
    'a.json is of an earlier format, in which the place of a group decided who its people are; now its name does. ' +
      'Set its "format" to "fairweather-scenario-2" to run it with other people.',
  ],
  [
    'a missing value',
    { ...data, values: withoutGuilt },
    'a.json: guilt has no value: give a number from 0 to 10 (logit per harm).',
  ],
  [
    'a value out of range',
    { ...data, values: { ...data.values, guilt: 99 } },
    'a.json: guilt = 99 is out of range: give a number from 0 to 10 (logit per harm).',
  ],
  [
    'a value that nobody declared',
    { ...data, values: { ...data.values, giult: 1 } },
    'a.json: Unknown parameter "giult": did you mean "guilt"?',
  ],
  [
    'an arm with a value out of range',
    { ...data, arms: [{ name: 'b', values: { proSocialShare: -1 } }] },
    'a.json: proSocialShare = -1 is out of range: give a number from 0 to 1 (share).',
  ],
  [
    'an unknown theory',
    { ...data, theory: 'farme' },
    'a.json: Unknown theory "farme": did you mean "frame"?',
  ],
  [
    'two groups of one name',
    { ...data, groups: [first, { ...second, name: 'first' }] },
    'a.json: Two groups are called "first": give each a name of its own.',
  ],
  [
    'two measures of one name',
    { ...data, measures: [data.measures[0], data.measures[0]] },
    'a.json: Two measures are called "taken": give each a name of its own.',
  ],
  [
    'an arm named as the scenario itself',
    { ...data, arms: [{ name: 'as it is', values: {} }] },
    'a.json: Two arms are called "as it is": give each a name of its own.',
  ],
  [
    'a baseline of none',
    { ...data, groups: [{ ...first, baseline: { taken: 0, opportunities: 100 } }] },
    'a.json: The baseline of first counts 0 taken of 100: count over more periods until it is more than ' +
      'none and less than all, or leave the baseline out.',
  ],
  [
    'a baseline of all',
    { ...data, groups: [{ ...first, baseline: { taken: 100, opportunities: 100 } }] },
    'a.json: The baseline of first counts 100 taken of 100: count over more periods until it is more than ' +
      'none and less than all, or leave the baseline out.',
  ],
  [
    'a measure of nobody',
    { ...data, groups: [second], measures: [{ ...data.measures[0], groups: 'treated' }] },
    'a.json: The measure "taken" concerns no group: name a group, or "all".',
  ],
  [
    'a comparison with an arm that is not there',
    { ...data, compareWith: 'guiltyer' },
    'a.json: Unknown arm to compare with "guiltyer": did you mean "guiltier"?',
  ],
];

/** Data of the wrong shape, and what the reader of it gets: the place, what is wrong there, and what to do. */
const shapes: readonly [string, unknown, string][] = [
  [
    'an unknown key',
    { ...data, colour: 'red' },
    'colour: there is no such key; remove it or correct its name.',
  ],
  ['a missing key', withoutTitle, 'title: it is missing; add it.'],
  [
    'a wrong type',
    { ...data, calendar: { ...data.calendar, units: '20' } },
    'calendar.units: it is "20"; give a number.',
  ],
  ['no group', { ...data, groups: [] }, 'groups: it needs at least 1 entry; add one.'],
  [
    'an empty group',
    { ...data, groups: [{ ...first, members: 0 }] },
    'groups.0.members: it is 0; give 1 or more.',
  ],
  [
    'half a member',
    { ...data, groups: [{ ...first, members: 2.5 }] },
    'groups.0.members: it is 2.5; give a whole number.',
  ],
  [
    'a group beyond any machine',
    { ...data, groups: [{ ...first, members: 1e9 }] },
    'groups.0.members: it is 1000000000; give 10000000 or less.',
  ],
];

describe('scenarioFromData(data) refuses, in one clear sentence,', () => {
  test.each(refusals)('%s', (_, wrong, message) => {
    expect(() => scenarioFromData(wrong, 'a.json')).toThrow(new InputError(message));
  });

  test.each(shapes)('%s', (_, wrong, message) => {
    expect(() => scenarioFromData(wrong, 'a.json')).toThrow(
      new InputError(`a.json is not usable at ${message}`),
    );
  });

  test('a range of a mechanism parameter wider than the mechanism has, and one that is upside down', () => {
    const ranged = (low: number, high: number) => ({
      ...data,
      parameters: { ...data.parameters, guilt: { ...mechanismParameters.guilt, low, high } },
    });
    expect(() => scenarioFromData(ranged(0, 11))).toThrow(
      /The range of guilt, 0 to 11, cannot be used: give a low end, then a high end inside 0 to 10\./,
    );
    expect(() => scenarioFromData(ranged(5, 2))).toThrow(/The range of guilt, 5 to 2, cannot be used/);
    expect(() => scenarioFromData(ranged(0, 5))).not.toThrow();
  });

  test('a measure of a group that is not there, even beside one that is', () => {
    const measures = [{ ...data.measures[0], groups: ['first', 'secnd'] }];
    expect(() => scenarioFromData({ ...data, measures })).toThrow(/"secnd": did you mean "second"\?/);
  });

  test('a kind of event that it does not know, listing those that it does', () => {
    const policy = [{ kind: 'gift', from: 1, groups: 'all' }];
    expect(() => scenarioFromData({ ...data, policy })).toThrow(
      /^the data is not usable at policy\.0\.kind: it is "gift"; give .*"price".*"favour".*\.$/,
    );
  });

  test('a number that JSON cannot hold', () => {
    const text = scenarioToJson(scenarioWith({})).replace('"benefit": -2.17', '"benefit": 1e999');
    expect(() => scenarioFromJson(text)).toThrow(/^the text is not usable at values\.benefit: .*finite/);
  });
});

describe('scenarioFromData(data)', () => {
  test('freezes a copy of its own, and leaves the data to the caller', () => {
    const mine = JSON.parse(scenarioToJson(scenarioWith({}))) as { values: { guilt: number } };
    const scenario = scenarioFromData(mine);
    mine.values.guilt = 3;
    expect(mine.values.guilt).toBe(3);
    expect(scenario.values.guilt).toBe(0);
  });
});

describe('scenarioFromJson(text)', () => {
  test('reads a text with a mark of byte order in front', () => {
    expect(scenarioFromJson(`\ufeff${JSON.stringify(data)}`)).toEqual(data);
  });

  test('says so when the text is not JSON', () => {
    expect(() => scenarioFromJson('{"format":', 'b.json')).toThrow(
      /^b\.json is not JSON \(.+\): correct it there, or write it again\.$/,
    );
  });

  test.each(['constructor', '__proto__', 'toString', 'prototype', 'hasOwnProperty'])(
    'refuses a key called "%s", wherever it stands and whatever it holds',
    (key) => {
      const places = [
        'values',
        'parameters',
        'calendar',
        'groups.0',
        'measures.0',
        'arms.0',
        'arms.0.values',
      ];
      for (const place of places) {
        for (const held of ['null', '3', '{}', '{ "low": 0 }']) {
          const odd = place
            .split('.')
            .reduce((part, name) => part[name] as Part, structuredClone(data) as unknown as Part);
          const text = JSON.stringify(data).replace(
            JSON.stringify(odd),
            JSON.stringify(odd).replace('{', `{"${key}":${held}${Object.keys(odd).length > 0 ? ',' : ''}`),
          );
          expect(() => scenarioFromJson(text)).toThrow(
            new InputError(
              `the text is not usable at ${place}.${key}: no key can have that name; remove it or give it another.`,
            ),
          );
        }
      }
    },
  );
});
