import { describe, expect, test } from 'vitest';
import {
  type Group,
  outcomeDigest,
  peopleFromCsv,
  runReplicates,
  scenarioFromJson,
  scenarioToJson,
  withPeople,
  withTheory,
  withValues,
} from '../src/index.js';
import { limits } from '../src/input/limits.js';
import { peopleOf } from './support/lives.js';
import { scenarioWith } from './support/scenarioWith.js';

const table = 'group,guilt,benefit\nfirst,1.5,-2\nsecond,0,-1\nfirst,+2e-1,.5\nfirst,0,-0\n';
const measures = [
  { name: 'taken', label: 'taken', unit: '1', of: 'taken', groups: 'all', weigh: 'total' },
] as const;
const two = scenarioWith({ measures }, { guilt: 1, groupSpread: 0.5 });

describe('peopleFromCsv(text)', () => {
  test('reads one person a line, group by group', () => {
    expect(peopleFromCsv(table)).toEqual([
      { group: 'first', members: 3, traits: { guilt: [1.5, 0.2, 0], benefit: [-2, 0.5, 0] } },
      { group: 'second', members: 1, traits: { guilt: [0], benefit: [-1] } },
    ]);
    expect(peopleFromCsv('susceptibility\n1\n"2"\n')).toEqual([
      { members: 2, traits: { susceptibility: [1, 2] } },
    ]);
  });

  test.each([
    [
      '',
      'people.csv has no trait in its header: start with a line of names, some of benefit, guilt, reciprocity, ',
    ],
    ['group\nfirst\n', 'people.csv has no trait in its header'],
    ['guilt\n', 'people.csv has no people: add a line for each.'],
    ['gilt\n1\n', 'Unknown column in people.csv "gilt": did you mean "guilt"?'],
    ['guilt,guilt\n1,1\n', 'people.csv has the column guilt twice: take out one.'],
    ['guilt,benefit\n1,1\n2\n', 'people.csv, line 3: it has 1 cells, the header has 2; correct it.'],
    ['guilt\n1\n\nno\n', 'people.csv, line 4, column guilt: it is "no"; give a number from 0 to 10.'],
    ['guilt\n0x1\n', 'people.csv, line 2, column guilt: it is "0x1"; give a number from 0 to 10.'],
    ['guilt,benefit\n,1\n', 'people.csv, line 2, column guilt: it is ""; give a number from 0 to 10.'],
    [
      'benefit\n-21\n',
      'people.csv, line 2, column benefit: benefit = -21 is out of range: give a number from -20 to 20 (logit).',
    ],
    ['group,guilt\n ,1\n', 'people.csv, line 2, column group: it is empty; give the name of a group.'],
    [
      `group,guilt\n${'x'.repeat(501)},1\n`,
      'people.csv, line 2, column group: the name has 501 letters; give 500 or fewer.',
    ],
    [
      `guilt\n${'1\n'.repeat(limits.listedPeople + 1)}`,
      'people.csv has 50001 people, and 50000 are the most: draw a sample of them.',
    ],
    [' '.repeat(limits.fileBytes + 1), 'people.csv has 20000001 letters, and 20000000 are the most'],
  ])('refuses by a sentence with the place: %#', (text, sentence) => {
    expect(() => peopleFromCsv(text, 'people.csv')).toThrow(sentence);
  });
});

describe('withPeople(scenario, people)', () => {
  test('lets each person have the traits of its line in every replicate, and draws the others as before', () => {
    const scenario = withPeople(two, peopleFromCsv(table));
    expect(scenario.groups.map(({ members }) => members)).toEqual([3, 1]);
    for (const replicate of [0, 5]) {
      const { guilt, benefit, reciprocity } = peopleOf(scenario, 'lives', replicate);
      expect([...guilt]).toEqual([1.5, Math.fround(0.2), 0, 0]);
      expect([...benefit]).toEqual([-2, 0.5, 0, -1]);
      expect(reciprocity.subarray(0, 3)).toEqual(
        peopleOf(two, 'lives', replicate).reciprocity.subarray(0, 3),
      );
    }
  });

  test('leaves groups alone that the table does not name', () => {
    const scenario = withPeople(two, peopleFromCsv('group,guilt\nfirst,1\n'));
    expect(scenario.groups[1]).toEqual(two.groups[1]);
    expect(peopleOf(scenario).benefit.subarray(1)).toEqual(peopleOf(two).benefit.subarray(4));
  });

  test('starts a group at its counted rate, its people as far apart as they say', () => {
    const groups: Group[] = [
      { name: 'counted', members: 1, treated: true, baseline: { taken: 30, opportunities: 100 } },
    ];
    const scenario = withPeople(
      scenarioWith({ groups }, { baselineError: 0 }),
      peopleFromCsv('benefit\n1\n3\n'),
    );
    const { benefit, usualShare } = peopleOf(scenario);
    expect(benefit[1] - benefit[0]).toBeCloseTo(2, 6);
    expect(usualShare[0]).toBeCloseTo(0.3, 7);
  });

  test('leaves out what the theory leaves out', () => {
    const scenario = withPeople(two, peopleFromCsv(table));
    expect([...peopleOf(withTheory(scenario, 'signal')).guilt]).toEqual([0, 0, 0, 0]);
    expect([...peopleOf(withTheory(scenario, 'signal')).benefit]).toEqual([-2, 0.5, 0, -1]);
  });

  test('comes back from JSON with the same digits, on every engine', () => {
    const scenario = withPeople(two, peopleFromCsv(table));
    const back = scenarioFromJson(scenarioToJson(scenario));
    expect(back).toEqual(scenario);
    const digest = (engine: 'fast' | 'flat' | 'reference') =>
      outcomeDigest(runReplicates(back, { replicates: 5, engine }));
    expect(digest('fast')).toBe(digest('reference'));
    expect(digest('flat')).toBe(digest('reference'));
  });

  test('refuses by a sentence what does not fit the scenario', () => {
    expect(() => withPeople(two, peopleFromCsv('guilt\n1\n'))).toThrow(
      'The people name no group, and plain has 2: add a column "group" with the name of one in each line.',
    );
    expect(() => withPeople(two, peopleFromCsv('group,guilt\nfrist,1\n'))).toThrow('did you mean "first"?');
    expect(() => withPeople(scenarioWith({}), peopleFromCsv(table))).not.toThrow();
    const unweighed = scenarioWith({
      measures: [{ name: 'a', label: 'a', unit: '1', of: 'taken', groups: 'all' }],
    });
    expect(() => withPeople(unweighed, peopleFromCsv(table))).toThrow(
      'have from 1 to 3 members: give "weigh"',
    );
  });

  test.each<[Partial<Group>, string]>([
    [
      { traits: { guilt: [1, 2] } },
      'The group "one" has 3 members and lists the guilt of 2: list a number for each.',
    ],
    [
      { traits: { guilt: [1, 2, 11] } },
      'In the group "one", person 3, guilt = 11 is out of range: give a number from 0 to 10 (logit per harm).',
    ],
    [
      { traits: { guilt: [1, 2, 3] }, values: { proSocialShare: 0.5 } },
      'The group "one" lists the guilt of its people, so that its own proSocialShare is of no effect: leave out one.',
    ],
    [
      { traits: { guilt: [1, 2, 3] }, segments: [{ name: 'all', values: {} }] },
      'The group "one" lists the traits of its people: leave out its segments and correlations, or the list.',
    ],
  ])('a group is refused with %j', (more, sentence) => {
    const group: Group = { name: 'one', members: 3, treated: true, ...more };
    expect(() => scenarioWith({ groups: [group] })).toThrow(sentence);
  });

  test('has a value beside a list that says something else', () => {
    const group: Group = {
      name: 'one',
      members: 1,
      treated: true,
      traits: { guilt: [1] },
      values: { reciprocity: 2 },
    };
    const scenario = withValues(scenarioWith({ groups: [group] }), { reciprocitySpread: 0 });
    const { guilt, reciprocity } = peopleOf(scenario);
    expect([guilt[0], reciprocity[0]]).toEqual([1, 2]);
  });
});
