import { describe, expect, test } from 'vitest';
import { outcomeDigest, runReplicates, type Scenario, withValues } from '../src/index.js';
import { livesOf, peopleOf } from './support/lives.js';
import { plain, scenarioWith } from './support/scenarioWith.js';

/**
 * Nobody's luck moves when something is added elsewhere. Groups without a baseline: a counted baseline is met by the
 * people who are there, so their mean benefit answers to a further member, as it should.
 */
const values = { guilt: 1, reciprocity: 0.8, susceptibilitySpread: 0.5, cueLoss: 0.1, proSocialShare: 0.7 };
const priced = [{ kind: 'price', from: 2, until: 4, amount: 10, groups: 'all' }] as const;
const first = { name: 'first', members: 4, treated: true };
const second = { name: 'second', members: 5, treated: false };
const third = { name: 'third', members: 3, treated: true };
const before = scenarioWith({ groups: [first, second], policy: priced }, values);

const traits = ['benefit', 'guilt', 'reciprocity', 'susceptibility'] as const;

/** Traits and choices of the first few members of each of the first few groups, as text to compare. */
function lives(scenario: Scenario, members: readonly number[], replicate = 0): string[] {
  const people = peopleOf(scenario, 'addressing', replicate);
  const { plan, choices } = livesOf(scenario, { seed: 'addressing', replicate });
  return members.flatMap((count, g) =>
    Array.from({ length: count }, (_, member) => {
      const own = choices[g].filter((choice) => choice.member === member);
      return [
        ...traits.map((trait) => people[trait][plan.groups[g].first + member]),
        ...own.map(({ draw, took }) => `${draw}${took}`),
      ].join(' ');
    }),
  );
}

describe('everybody keeps traits and choices', () => {
  test('when a member joins a group', () => {
    const after = scenarioWith({ groups: [{ ...first, members: 5 }, second], policy: priced }, values);
    expect(lives(after, [4, 5])).toEqual(lives(before, [4, 5]));
  });

  test('when a group is added at the end', () => {
    const after = scenarioWith({ groups: [first, second, third], policy: priced }, values);
    expect(lives(after, [4, 5])).toEqual(lives(before, [4, 5]));
  });

  test('when a group is added before it, or the groups change places', () => {
    const after = scenarioWith({ groups: [third, second, first], policy: priced }, values);
    const [own, others] = [lives(before, [4, 0]), lives(before, [0, 5])];
    expect(lives(after, [0, 5, 4])).toEqual([...others, ...own]);
  });

  test('when the calendar is made longer', () => {
    const calendar = { ...plain.calendar, units: 9 };
    const after = scenarioWith({ groups: [first, second], policy: priced, calendar }, values);
    const shorter = lives(before, [4, 5]);
    lives(after, [4, 5]).forEach((life, i) => {
      expect(life.startsWith(shorter[i])).toBe(true);
    });
  });

  test('when an event begins for the other group, later', () => {
    const policy = [...priced, { kind: 'shock', from: 1, until: 6, amount: 3, groups: ['second'] } as const];
    const after = scenarioWith({ groups: [first, second], policy }, values);
    expect(lives(after, [4, 0])).toEqual(lives(before, [4, 0]));
    expect(lives(after, [4, 5])).not.toEqual(lives(before, [4, 5]));
  });

  test('in the traits other than benefit, when a member joins a group that has a baseline', () => {
    const baseline = { taken: 20, opportunities: 200 };
    const four = peopleOf(scenarioWith({ groups: [{ ...first, baseline }] }, values));
    const five = peopleOf(scenarioWith({ groups: [{ ...first, members: 5, baseline }] }, values));
    for (const trait of ['guilt', 'reciprocity', 'susceptibility'] as const) {
      expect(five[trait].subarray(0, 4)).toEqual(four[trait]);
    }
  });
});

describe('replicates are addressed', () => {
  test('and the next replicate is another life', () => {
    expect(lives(before, [4, 5], 1)).not.toEqual(lives(before, [4, 5], 0));
  });

  test('so more of them leave the earlier ones as they were', () => {
    const three = runReplicates(before, { seed: 'more', replicates: 3 });
    const five = runReplicates(before, { seed: 'more', replicates: 5 });
    expect(five.values.subarray(0, three.values.length)).toEqual(three.values);
  });

  test('so they can be shared out among workers', () => {
    const five = runReplicates(before, { seed: 'shared', replicates: 5 });
    const head = runReplicates(before, { seed: 'shared', replicates: 2 });
    const tail = runReplicates(before, { seed: 'shared', replicates: 3, first: 2 });
    expect([...head.values, ...tail.values]).toEqual([...five.values]);
  });
});

describe('a value that has no effect', () => {
  test.each([
    ['imageScale', 7],
    ['mildBelow', 3],
    ['attention', 0.9],
    ['goodwillCarry', 0.2],
    ['margin', 9],
  ])('changes no digit: %s', (name, value) => {
    const run = (scenario: Scenario) => {
      const outcome = runReplicates(scenario, { seed: 'idle', replicates: 1 });
      // The belief is recorded though nothing follows from it without a severity.
      return outcome.measures.map((measure, m) =>
        measure === 'belief'
          ? ''
          : outcome.values.subarray(m * outcome.units, (m + 1) * outcome.units).join(),
      );
    };
    expect(run(withValues(before, { [name]: value }))).toEqual(run(before));
  });

  test('changes no digit of anything if its theory leaves it out', () => {
    const digest = (guilt: number) =>
      outcomeDigest(runReplicates(scenarioWith({ theory: 'deterrence' }, { guilt }), { replicates: 2 }));
    expect(digest(3)).toBe(digest(0));
  });
});
