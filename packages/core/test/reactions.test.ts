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

/** In which weeks a price is felt: one of 10 weighs 1 logit here. */
function pricedWeeks(scenario: Scenario, measure = 'sticker'): number[] {
  const { values, measures, units } = runReplicates(scenario, { replicates: 1 });
  const at = measures.indexOf(measure) * units;
  return Array.from({ length: units }, (_, unit) => unit + 1).filter((week) => values[at + week - 1] > 0);
}

describe('a reaction', () => {
  test('comes after two weeks above its limit, lasts three, and comes again while the reason lasts', () => {
    // Above in weeks 3 to 7. Two in a row: 3 and 4, so weeks 5 to 7. While it lasts the streak goes on (5, 6, 7), so weeks 8 to 10.
    expect(pricedWeeks(watched(fine))).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test('does not come where the reason does not last long enough', () => {
    expect(pricedWeeks(watched({ ...fine, during: 6 }))).toEqual([]);
    expect(pricedWeeks(watched({ ...fine, during: 5, lasting: 9 }))).toEqual([8, 9, 10, 11, 12]);
  });

  test('watches each group for itself', () => {
    expect(pricedWeeks(watched(fine), 'other')).toEqual([]);
    expect(pricedWeeks(watched({ ...fine, groups: 'untreated' }))).toEqual([]);
  });

  test('can wait for a value to fall below its limit', () => {
    const { above: _above, ...rest } = fine;
    // Nobody takes in weeks 1 and 2; the price of weeks 3 to 5 does not help against the shock; nobody takes from week 8.
    expect(pricedWeeks(watched({ ...rest, below: 0.15, lasting: 3 }))).toEqual([3, 4, 5, 10, 11, 12]);
  });

  test('leaves a dated price alone', () => {
    const scenario = watched(fine);
    const dated = { kind: 'price', from: 6, until: 6, amount: 10, groups: 'all' } as const;
    expect(pricedWeeks({ ...scenario, policy: [...scenario.policy, dated] })).toEqual([6, 7, 8, 9]);
  });

  test('gives the same digits on both engines', () => {
    const scenario = watched(fine, { ...fine, watch: 'frame', above: 0.5, event: { kind: 'handover' } });
    const run = (engine: 'fast' | 'reference') => runReplicates(scenario, { replicates: 3, engine }).values;
    expect(run('fast')).toEqual(run('reference'));
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
      /"lasting": fineWeeks; give a whole number/,
    ],
    ['in a group that is not there', { groups: ['frist'] }, /"frist": did you mean "first"/],
  ])('is refused %s', (_, change, message) => {
    const broken = Object.fromEntries(
      Object.entries({ ...fine, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as Reaction;
    expect(() => watched(broken)).toThrow(message);
  });

  test('is refused with an event that is dated or unknown', () => {
    const dated = { ...fine, event: { kind: 'price', amount: 10, from: 3 } } as unknown as Reaction;
    const odd = { ...fine, event: { kind: 'prize' } } as unknown as Reaction;
    for (const reaction of [odd, dated]) {
      expect(() => watched(reaction)).toThrow(
        new InputError(
          'The scenario "plain" is not usable at reactions.0.event: give an event as in "policy", without "from", "until" and "groups".',
        ),
      );
    }
  });
});
