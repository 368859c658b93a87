import { describe, expect, test } from 'vitest';
import { InputError, type MeasureDeclaration, runReplicates, scenarioId } from '../src/index.js';
import { makeLedger, openLedger } from '../src/measures/Ledger.js';
import type { MeasureKind } from '../src/measures/measureFunctions.js';
import { type GroupWeight, weighGroups } from '../src/measures/weighGroups.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';

/** The measure of some groups in their one unit. */
function weighed(kind: MeasureKind, groups: readonly ReturnType<typeof group>[], weigh: GroupWeight): number {
  const into = Float64Array.of(9, 9);
  const sum = weighGroups(kind, weigh, 1);
  sum.start(into, 1);
  for (const group of groups) sum.add(group);
  sum.finish();
  return into[1];
}

/** A group in one unit of four periods, in which each member has an opportunity. */
function group(members: number, taken: number, cash: number) {
  const ledger = makeLedger(1);
  ledger.taken[0] = taken;
  ledger.opportunities[0] = 4 * members;
  ledger.sellerCash[0] = cash;
  return openLedger(ledger, { periodsPerUnit: 4 }, members);
}

describe('groups of 1,000 people who take 5 % and of 10 who take 50 %', () => {
  const groups = [group(1000, 200, 8000), group(10, 20, 10)];
  test.each([
    ['share', 'groups', 0.275], // (5 % + 50 %) / 2
    ['share', 'people', 220 / 4040],
    ['taken', 'groups', 110],
    ['taken', 'people', 220 / 1010],
    ['taken', 'total', 220],
    ['sellerCash', 'groups', 4.5], // (8 + 1) / 2
    ['sellerCash', 'people', 8010 / 1010],
    ['sellerCash', 'total', 8010],
  ] as const)('have a %s by %s of %d', (kind, weigh, expected) => {
    expect(weighed(kind, groups, weigh)).toBeCloseTo(expected, 12);
  });

  test('have no share by groups if nobody had an opportunity, and one by people if some had', () => {
    const none = group(1000, 0, 0);
    const empty = openLedger(makeLedger(1), { periodsPerUnit: 4 }, 5);
    expect(weighed('share', [empty], 'groups')).toBeNaN();
    expect(weighed('share', [empty], 'people')).toBeNaN();
    expect(weighed('share', [empty, none], 'people')).toBe(0);
  });
});

describe('a measure over groups of different sizes', () => {
  const groups = [
    { name: 'large', members: 9, treated: true },
    { name: 'small', members: 4, treated: false },
  ];
  const measured = (of: MeasureDeclaration['of'], weigh?: GroupWeight, over: 'all' | 'treated' = 'all') =>
    scenarioWith({
      groups,
      measures: [{ name: 'it', label: 'it', unit: '1', of, groups: over, ...(weigh && { weigh }) }],
    });

  test('must say how they weigh', () => {
    expect(() => measured('share')).toThrow(
      new InputError(
        'The groups of the measure "it" have from 4 to 9 members: give "weigh" as "groups", where each counts ' +
          'once, or as "people".',
      ),
    );
    expect(() => measured('taken')).toThrow(/or as "people", or as "total"\.$/);
  });

  test('has no total if its values do not add up', () => {
    expect(() => measured('share', 'total')).toThrow(
      new InputError(
        'The measure "it" is of share, of which there is no total: give "weigh" as "groups" or "people".',
      ),
    );
  });

  test('need not say it if it concerns groups of one size', () => {
    expect(measured('share', undefined, 'treated').measures[0]).not.toHaveProperty('weigh');
  });

  test('by people is that of one large group', () => {
    const luck = { seed: 'x', replicates: 3 };
    const [taken, people] = [measured('taken', 'total'), measured('share', 'people')].map(
      (scenario) => runReplicates(scenario, luck).values,
    );
    expect([...people].map((share) => share * 13 * 5)).toEqual(
      [...taken].map((count) => expect.closeTo(count, 10)),
    );
  });

  test('has another identity for each weight', () => {
    const ids = (['groups', 'people', 'total'] as const).map((weigh) => scenarioId(measured('taken', weigh)));
    expect(new Set(ids).size).toBe(3);
  });
});

test('groups of one size weigh as groups by default', () => {
  const { weigh: _, ...unsaid } = everyMeasure[0];
  const values = (measure: MeasureDeclaration) =>
    runReplicates(scenarioWith({ measures: [measure] }), { seed: 'x', replicates: 2 }).values;
  expect(values(unsaid)).toEqual(values({ ...unsaid, weigh: 'groups' }));
});
