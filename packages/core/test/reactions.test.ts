import { describe, expect, test } from 'vitest';
import {
  InputError,
  type Reaction,
  runReplicates,
  type Scenario,
  scenarioFromJson,
  scenarioToJson,
} from '../src/index.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

const fine: Reaction = {
  watch: 'share',
  above: 0.15,
  during: 2,
  event: { kind: 'price', amount: 10 },
  lasting: 3,
  groups: 'all',
};

/** Twelve weeks; a shock makes nearly everybody take in weeks 3 to 7, and nearly nobody else ever does. */
const watched = (...reactions: Reaction[]): Scenario =>
  scenarioWith(
    {
      calendar: { period: 'day', unit: 'week', periodsPerUnit: 2, units: 12 },
      groups: [
        { name: 'first', members: 20, treated: true },
        { name: 'second', members: 20, treated: false },
      ],
      policy: [{ kind: 'shock', from: 3, until: 7, amount: 20, groups: ['first'] }],
      reactions,
      measures: [
        { name: 'share', label: 'share', unit: '1', of: 'share', groups: ['first'] },
        { name: 'sticker', label: 'sticker', unit: 'logit', of: 'sticker', groups: ['first'] },
        { name: 'other', label: 'sticker elsewhere', unit: 'logit', of: 'sticker', groups: ['second'] },
      ],
    },
    { ...alike, benefit: -10, priceSensitivity: 0.1, socialMuting: 0, guilt: 0 },
  );

type Engine = 'fast' | 'reference';

/** In which weeks a price is felt: one of 10 weighs 1 logit here. */
function pricedWeeks(scenario: Scenario, measure = 'sticker', engine: Engine = 'fast'): number[] {
  const { values, measures, units } = runReplicates(scenario, { replicates: 1, engine });
  const at = measures.indexOf(measure) * units;
  return Array.from({ length: units }, (_, unit) => unit + 1).filter((week) => values[at + week - 1] > 0);
}

describe('a reaction', () => {
  test('comes after two weeks above its limit, lasts three, and comes again while the reason lasts', () => {
    // Above in weeks 3 to 7. Two in a row: 3 and 4, so weeks 5 to 7. While it lasts the streak goes on (5, 6, 7), so
    // weeks 8 to 10.
    expect(pricedWeeks(watched(fine))).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test.each<Engine>(['fast', 'reference'])('looks at a week when all its days are over (%s)', (engine) => {
    // Twenty people on three days: 60 a week, of which 40 are there after two days.
    const scenario = watched({ ...fine, watch: 'taken', above: 50 });
    const threeDays = { ...scenario, calendar: { ...scenario.calendar, periodsPerUnit: 3 } };
    expect(pricedWeeks(threeDays, 'sticker', engine)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test('does not come if the reason does not last long enough', () => {
    expect(pricedWeeks(watched({ ...fine, during: 6 }))).toEqual([]);
    expect(pricedWeeks(watched({ ...fine, during: 5, lasting: 9 }))).toEqual([8, 9, 10, 11, 12]);
  });

  test('watches each group for itself', () => {
    expect(pricedWeeks(watched(fine), 'other')).toEqual([]);
    expect(pricedWeeks(watched({ ...fine, groups: 'untreated' }))).toEqual([]);
  });

  test('can wait for a value to fall below its limit', () => {
    const { above: _above, ...rest } = fine;
    // Nobody takes in weeks 1 and 2; the price of weeks 3 to 5 does not help against the shock; nobody takes from week
    // 8.
    expect(pricedWeeks(watched({ ...rest, below: 0.15, lasting: 3 }))).toEqual([3, 4, 5, 10, 11, 12]);
  });

  test('leaves a dated price alone', () => {
    const scenario = watched(fine);
    const dated = { kind: 'price', from: 6, until: 6, amount: 10, groups: 'all' } as const;
    expect(pricedWeeks({ ...scenario, policy: [...scenario.policy, dated] })).toEqual([6, 7, 8, 9]);
  });

  test('comes for a value beyond its limit, and not for one at it', () => {
    // Everybody starts in the social frame, of 1, and nothing moves it.
    const frame = (limit: object) => {
      const { above: _above, ...rest } = fine;
      return pricedWeeks(watched({ ...rest, ...limit, watch: 'frame', during: 1 }));
    };
    expect(frame({ above: 1 })).toEqual([]);
    expect(frame({ below: 1 })).toEqual([]);
    expect(frame({ above: 0.999 })).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(frame({ below: 1.001 })).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('comes in the last week for a reason in the week before', () => {
    // Nobody takes in weeks 8 to 12, the fourth and fifth of which are the last two.
    const { above: _above, ...rest } = fine;
    const late = { ...rest, below: 0.15, during: 4, lasting: 1 };
    expect(pricedWeeks(watched(late))).toEqual([12]);
  });

  test('takes its numbers from parameters that it names', () => {
    const { above: _above, ...rest } = fine;
    const named: Reaction = { ...rest, above: 'attention', during: 'margin', lasting: 'severity' };
    const scenario = watched(fine);
    const values = { ...scenario.values, attention: 0.15, margin: 2, severity: 3 };
    expect(pricedWeeks({ ...scenario, values, reactions: [named] })).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test('is put off by no price that does not stand while it lasts', () => {
    const scenario = watched(fine);
    const dated = { kind: 'price', from: 1, until: 4, amount: 10, groups: ['first'] } as const;
    const weeks = (change: object) =>
      pricedWeeks({ ...scenario, policy: [...scenario.policy, { ...dated, ...change }] });
    // Alone it stands in weeks 5 to 10.
    expect(weeks({})).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(weeks({ from: 11, until: 12 })).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    expect(weeks({ from: 0, until: 12 })).toEqual([5, 6, 7, 8, 9, 10]);
    expect(weeks({ until: 12, amount: 0 })).toEqual([5, 6, 7, 8, 9, 10]);
    expect(weeks({ until: 12, groups: ['second'] })).toEqual([5, 6, 7, 8, 9, 10]);
    // One that reaches into it, from either side, puts it off.
    expect(weeks({ until: 5 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(weeks({ from: 7, until: 7 })).toEqual([7, 8, 9, 10]);
  });

  test('that is a handover comes once, and then waits as long as it says', () => {
    const owner: Reaction = {
      watch: 'frame',
      above: 0,
      during: 1,
      event: { kind: 'handover' },
      lasting: 2,
      groups: 'all',
    };
    const scenario = watched(owner);
    const values = { ...scenario.values, frameCarry: 0.5, recovery: 0 };
    const measures = [{ name: 'frame', label: 'frame', unit: '1', of: 'frame', groups: 'all' }] as const;
    for (const engine of ['fast', 'reference'] as const) {
      const frames = runReplicates({ ...scenario, values, measures }, { replicates: 1, engine }).values;
      // In weeks 2, 4, 6, 8, 10 and 12.
      expect([...frames]).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6].map((halvings) => 2 ** -halvings));
    }
  });

  test.each<[string, Reaction['event']]>([
    ['a handover', { kind: 'handover' }],
    // Which earns goodwill where nobody began with any.
    ['a favour', { kind: 'favour', need: 1, granted: 1 }],
  ])('that is %s gives the same digits on both engines', (_, event) => {
    const two = watched(fine, { ...fine, watch: 'frame', above: 0.5, event });
    const scenario = { ...two, calendar: { ...two.calendar, periodsPerUnit: 3 } };
    const values = { ...scenario.values, reciprocity: 1, kindnessGain: 0.5, frameCarry: 0.5 };
    const [first] = scenario.measures;
    const states = (['frame', 'goodwill'] as const).map((of) => ({ ...first, name: of, of }));
    const measures = [...scenario.measures, ...states];
    const run = (engine: Engine, reactions = scenario.reactions ?? []) =>
      runReplicates({ ...scenario, values, measures, reactions }, { replicates: 3, engine }).values;
    expect(run('fast')).toEqual(run('reference'));
    expect(run('fast')).not.toEqual(run('fast', [fine]));
  });

  test('goes through JSON and back', () => {
    const scenario = watched(fine);
    expect(scenarioFromJson(scenarioToJson(scenario))).toEqual(scenario);
  });

  test.each<[string, Partial<Record<keyof Reaction, unknown>>, RegExp]>([
    ['without a limit', { above: undefined }, /needs "above" or "below", one of the two/],
    ['with two limits', { below: 0.5 }, /needs "above" or "below", one of the two/],
    ['for half a week', { during: 0.5 }, /"during": 0\.5; give a whole number of weeks from 1 up/],
    [
      'for a parameter that is not there',
      { lasting: 'fineWeeks' },
      /^Unknown parameter in the reaction to share "fineWeeks"/,
    ],
    [
      'at a limit that is not there',
      { above: 'nobody' },
      /^Unknown parameter in the reaction to share "nobody"/,
    ],
    ['for no week', { during: 0 }, /"during": 0; give a whole number of weeks from 1 up/],
    ['that lasts half a week', { lasting: 1.5 }, /"lasting": 1\.5; give a whole number of weeks/],
    ['in a group that is not there', { groups: ['frist'] }, /"frist": did you mean "first"/],
  ])('is refused %s', (_, change, message) => {
    const broken = Object.fromEntries(
      Object.entries({ ...fine, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as Reaction;
    expect(() => watched(broken)).toThrow(message);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('is refused at a limit of %s', (above) => {
    const scenario = { ...watched(fine), reactions: [{ ...fine, above }] };
    expect(() => runReplicates(scenario, { replicates: 1 })).toThrow(
      new InputError(`The reaction to share has ${above} for a limit: give a finite number.`),
    );
  });

  test('is refused with an event that is dated or unknown', () => {
    const dated = { ...fine, event: { kind: 'price', amount: 10, from: 3 } } as unknown as Reaction;
    const odd = { ...fine, event: { kind: 'prize' } } as unknown as Reaction;
    for (const reaction of [odd, dated]) {
      expect(() => watched(reaction)).toThrow(
        new InputError(
          'The scenario "plain" is not usable at reactions.0.event: give an event as in "policy", without ' +
            '"from", "until" and "groups".',
        ),
      );
    }
  });
});
