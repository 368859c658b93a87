import { describe, expect, test } from 'vitest';
import { InputError, type Scenario, type Trade } from '../src/index.js';
import { limits } from '../src/input/limits.js';
import { recordFields } from '../src/measures/Ledger.js';
import { checkRunSize, runSize } from '../src/plan/runSize.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

/** Groups of so many members, for so many units of so many periods, with so many measures. */
const sized = (members: readonly number[], units: number, periodsPerUnit = 1, measures = 1): Scenario =>
  scenarioWith({
    calendar: { period: 'hour', unit: 'day', periodsPerUnit, units },
    groups: members.map((count, i) => ({ name: `${i}`, members: count, treated: true })),
    measures: Array.from({ length: measures }, (_, i) => ({ ...everyMeasure[0], name: `${i}` })),
  });

/** Bytes of groups: 200 a period, and four rows of doubles a unit in which they take turns. */
const turns = (groups: number, units: number, periods: number) =>
  groups * periods * 200 + 4 * units * recordFields.length * 8;

describe('runSize(arms, replicates)', () => {
  test('counts a moment a person and period, and one a measured number and group', () => {
    // Two groups of 4 and 5, three days of two hours, seven measures: 9 · 6 + 7 · 3 · 2 = 96, a replicate.
    const size = runSize([sized([4, 5], 3, 2, 7)], 10);
    expect(size).toEqual({
      moments: 960,
      outcomeBytes: 10 * 7 * 3 * 8,
      workingBytes: 9 * 200 + turns(2, 3, 6),
    });
  });

  test('adds the arms up, which are run one after another', () => {
    const [small, large] = [sized([1], 2), sized([3, 3], 2)];
    const [one, two, both] = [[small], [large], [large, small]].map((arms) => runSize(arms, 5));
    expect(both).toEqual({
      moments: one.moments + two.moments,
      outcomeBytes: one.outcomeBytes + two.outcomeBytes,
      workingBytes: two.workingBytes,
    });
  });

  test('counts the periods that are laid out again after each unit if the policy reacts', () => {
    const plain = sized([4, 5], 3, 2);
    const [share] = everyMeasure;
    const reactions = [
      { watch: share.of, above: 1, during: 1, event: { kind: 'handover' }, lasting: 1, groups: 'all' },
    ] as const;
    // Two groups, three units, six periods each: 36 more, a replicate.
    expect(runSize([{ ...plain, reactions }], 10).moments).toBe(runSize([plain], 10).moments + 360);
    expect(runSize([{ ...plain, reactions: [] }], 10)).toEqual(runSize([plain], 10));
  });

  test('counts 60 bytes for each buyer with whom a buyer talks, by number or by name', () => {
    const bytes = (neighbours: number | string) => {
      const { trade, ...scenario } = traded([], {}, { margin: 4 });
      const network = { neighbours, rewiring: 0, story: 0 };
      return runSize([{ ...scenario, trade: { ...(trade as Trade), network } }], 1).workingBytes;
    };
    const alone = runSize([traded()], 1).workingBytes;
    expect(bytes(0)).toBe(alone);
    // Two sellers of ten buyers each.
    expect(bytes(2)).toBe(alone + 20 * 2 * 60);
    expect(bytes('margin')).toBe(alone + 20 * 4 * 60);
    expect(() => bytes('markin')).toThrow(
      new InputError('Unknown parameter in trade, network.neighbours "markin": did you mean "margin"?'),
    );
  });
});

describe('checkRunSize(arms, replicates)', () => {
  test('gives the size of a run that is not too large', () => {
    const scenario = sized([4, 5], 3);
    expect(checkRunSize([scenario], 7)).toEqual(runSize([scenario], 7));
  });

  test('lets through what is as large as a run may be, and nothing larger', () => {
    // 1,953 people in 1,000 periods and 125 numbers are 1,953,125 = 5⁹ moments; 512,000 times as many are 10¹².
    const people = sized([1953], 1, 1000, 125);
    expect(checkRunSize([people], 512_000).moments).toBe(limits.moments);
    expect(() => checkRunSize([people], 512_001)).toThrow(InputError);
    const numbers = sized([1], 1);
    const fit = (limits.bytes - 200 - turns(1, 1, 1)) / 8;
    expect(checkRunSize([numbers], fit).moments).toBe(2 * fit);
    expect(() => checkRunSize([numbers], fit + 1)).toThrow(`ask for fewer replicates (${fit} fit)`);
    const [half, most] = [9_999_997, (limits.bytes - turns(2, 25, 25)) / 200];
    expect(checkRunSize([sized([half, most - half], 25)], 0).workingBytes).toBe(limits.bytes);
    expect(() => checkRunSize([sized([half, most - half + 1], 25)], 0)).toThrow(
      new InputError(
        'One replicate would hold 4.0 GB, and 4.0 GB are the most: ask for fewer people, groups or periods.',
      ),
    );
  });

  test('says how many replicates fit, and names none if not even one does', () => {
    const people = sized([1_000_000], 10, 1000);
    // 10¹⁰ moments and 10 numbers a replicate.
    expect(() => checkRunSize([people], 100)).toThrow(
      new InputError(
        'The run asks for 1.0e+12 moments, one person in one period each, and 1e+12 are the most: ' +
          'ask for fewer replicates (99 fit), people, periods or arms.',
      ),
    );
    expect(() => checkRunSize(Array(101).fill(people), 1)).toThrow(
      'are the most: ask for fewer people, periods or arms.',
    );
  });

  test.each([
    // Bytes of the run, and how they are said.
    [8.04e9, '8.0 GB'],
    [9.96e9, '10.0 GB'],
    [1e10, '10 GB'],
    [10.4e9, '10 GB'],
    [0.9e15, '900000 GB'],
    [1e15, 'more than any machine has'],
    [1.1e15, 'more than any machine has'],
  ])('says %d bytes as "%s", the people among them', (bytes, said) => {
    const people = 200 * 1_000_000 + turns(1, 1, 1);
    const replicates = (bytes - people) / 8;
    expect(() => checkRunSize([sized([1_000_000], 1)], replicates)).toThrow(
      `The run would hold ${said}, and 4.0 GB are the most: ask for fewer replicates (`,
    );
  });
});
