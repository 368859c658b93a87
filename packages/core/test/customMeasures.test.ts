import fc from 'fast-check';
import { quantileSorted } from 'simple-statistics';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type CustomMeasure,
  defineMeasure,
  InputError,
  joinOutcomes,
  personColumns,
  rollCall,
  runExperiment,
  runReplicates,
  type Scenario,
} from '../src/index.js';
import { replicateInSteps } from '../src/workers/replicateInSteps.js';
import { runReplicatesAsync } from '../src/workers.js';
import { scenarios } from './support/scenarios.js';
import { alike, plain, scenarioWith } from './support/scenarioWith.js';
import { tradeScenarios } from './support/tradeScenarios.js';

const scenario = scenarioWith(
  {
    groups: [
      { name: 'first', members: 4, treated: true },
      { name: 'second', members: 7, treated: false },
    ],
    policy: [{ kind: 'price', from: 2, until: 3, amount: 10, groups: 'treated' }],
  },
  { benefit: 0, guilt: 1 },
);
const texts = { label: 'a measure', unit: '1' };
const taken = defineMeasure({
  ...texts,
  name: 'taken_each',
  per: 'person',
  columns: ['taken'],
  read: ({ taken }, { person }) => taken[person],
});
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

/** One that sums all columns, at each level. */
const everything = (['person', 'group', 'run'] as const).map((per) =>
  defineMeasure({
    ...texts,
    name: `all_by_${per}`,
    per,
    columns: personColumns,
    read: (columns, { person, unit }) =>
      sum(
        personColumns.map(
          (name, k) => (k + 1) * (per === 'person' ? columns[name][person] : sum(columns[name])),
        ),
      ) * unit,
  }),
);

describe('a custom measure', () => {
  test('by person is the mean over people', () => {
    const buyers = rollCall(scenario, { seed: 'x' }).flatMap((group) => group.buyers);
    const outcome = runReplicates(scenario, { seed: 'x', replicates: 1, customMeasures: [taken] });
    for (let unit = 1; unit <= 6; unit++) {
      expect(outcome.mean('taken_each', unit, unit)).toBe(
        sum(buyers.map(({ taken }) => taken[unit - 1])) / 11,
      );
    }
  });

  test('by group is the mean over groups, of those in which it has a meaning', () => {
    const sizes = defineMeasure({
      ...texts,
      name: 'members',
      per: 'group',
      columns: ['frame'],
      read: ({ frame }) => frame.length,
    });
    const treated = defineMeasure({
      ...sizes,
      name: 'members_treated',
      read: (_, { groups: [{ treated, members }] }) => (treated ? members : Number.NaN),
    });
    const outcome = runReplicates(scenario, { replicates: 1, customMeasures: [sizes, treated] });
    // (4 + 7) / 2, and 4.
    expect(outcome.rows()[0]).toMatchObject({ members: 5.5, members_treated: 4 });
  });

  test('by run reads everybody together, such as a quantile', () => {
    const ninth = defineMeasure({
      ...texts,
      name: 'taken_p90',
      per: 'run',
      columns: ['taken'],
      read: ({ taken }) =>
        quantileSorted(
          [...taken].sort((a, b) => a - b),
          0.9,
        ),
    });
    const outcome = runReplicates(scenario, { seed: 'x', replicates: 2, customMeasures: [ninth] });
    const expected = [0, 1].flatMap((replicate) => {
      const buyers = rollCall(scenario, { seed: 'x', replicate }).flatMap((group) => group.buyers);
      return [1, 2, 3, 4, 5, 6].map((unit) =>
        quantileSorted(
          buyers.map(({ taken }) => taken[unit - 1]).sort((a, b) => a - b),
          0.9,
        ),
      );
    });
    expect([...outcome.columns().taken_p90]).toEqual(expected);
  });

  test('by run knows which groups stand where in the columns, and leaves others out', () => {
    const seen: unknown[] = [];
    const where: CustomMeasure = {
      ...texts,
      name: 'where',
      per: 'run',
      columns: ['alive'],
      groups: ['second'],
      read: ({ alive }, { groups, unit }) => seen.push([groups, alive.length, unit]),
    };
    runReplicates(scenario, { replicates: 1, customMeasures: [where] });
    const second = [{ name: 'second', treated: false, first: 0, members: 7 }];
    expect(seen).toEqual([1, 2, 3, 4, 5, 6].map((unit) => [second, 7, unit]));
  });

  test('reads the states as they stand at the end of the unit', () => {
    // The frame loses half of itself in each period with a price, and nothing recovers.
    const worn = scenarioWith(
      { policy: [{ kind: 'rules', from: 1, until: 1, strength: 1, groups: 'all' }] },
      { ...alike, eventLoss: 0.5, recovery: 0 },
    );
    const frame = defineMeasure({
      ...texts,
      name: 'frame_at_end',
      per: 'person',
      columns: ['frame'],
      read: ({ frame }, { person }) => frame[person],
    });
    const outcome = runReplicates(worn, { replicates: 1, customMeasures: [frame] });
    const [first, second] = outcome.rows();
    // Nothing moves in the second week, so that its mean is where the first week ended.
    expect(first.frame_at_end).toBeCloseTo(second.frame as number, 6);
    expect(first.frame_at_end).toBeLessThan(first.frame as number);
  });

  test('changes no other digit, and has the same digits on both engines, without trade and with it', () => {
    fc.assert(
      fc.property(fc.oneof(scenarios, tradeScenarios), fc.string(), (scenario, seed) => {
        const run = (engine: 'fast' | 'reference') =>
          runReplicates(scenario, { seed, replicates: 2, engine, customMeasures: everything });
        const flat = run('fast');
        expect([...flat.values]).toEqual([...run('reference').values]);
        const without = runReplicates(scenario, { seed, replicates: 2 });
        for (const name of without.measures) {
          expect(flat.columns()[name]).toEqual(without.columns()[name]);
        }
      }),
      { seed: 31, numRuns: 25 },
    );
  });

  test('of those who are left agrees with the ledger, which counts those that a unit began with', () => {
    const share = defineMeasure({
      ...texts,
      name: 'still_there',
      per: 'person',
      columns: ['alive'],
      read: ({ alive }, { person }) => alive[person],
    });
    fc.assert(
      fc.property(tradeScenarios, (scenario) => {
        const measures = (['left', 'dropped'] as const).map((of) => ({ ...plain.measures[0], name: of, of }));
        const traded = { ...scenario, measures, calendar: { ...scenario.calendar, periodsPerUnit: 1 } };
        const outcome = runReplicates(
          { ...traded, measures: measures.map((m) => ({ ...m, weigh: 'people' as const })) },
          {
            replicates: 1,
            customMeasures: [share],
          },
        );
        let there = 1;
        for (const row of outcome.rows()) {
          there -= (row.left as number) + (row.dropped as number);
          expect(row.still_there).toBeCloseTo(there, 9);
        }
      }),
      { seed: 32, numRuns: 20 },
    );
  });

  test('has the same digits without blocking, in slices and in steps', async () => {
    const options = { seed: 'x', replicates: 3, customMeasures: everything };
    const here = runReplicates(scenario, options);
    const there = await runReplicatesAsync(scenario, { ...options, workers: 0 });
    expect([...there.values]).toEqual([...here.values]);
    expect(there.custom).toEqual(here.custom);
    const values = new Float64Array(here.values.length / 3);
    for (const _ of replicateInSteps({ scenario, options })(2, values));
    expect([...values]).toEqual([...here.values.subarray(-values.length)]);
  });

  test('is compared as any other', () => {
    const { comparisons } = runExperiment(
      { ...scenario, arms: [{ name: 'guiltless', values: { guilt: 0 } }] },
      { replicates: 3, customMeasures: [taken], measures: ['taken', 'taken_each'] },
    );
    expect(comparisons.map(({ measure }) => measure)).toEqual(['taken', 'taken_each']);
    expect(comparisons[1].mean).toBeGreaterThan(0);
  });

  test('is part of the outcome, by name, label and unit, and its name is known to the type checker', () => {
    const typed = scenarioWith({ measures: [plain.measures[0]] });
    const outcome = runReplicates(typed, { replicates: 2, customMeasures: [taken] });
    expect(outcome.custom).toEqual({ measures: [{ name: 'taken_each', label: 'a measure', unit: '1' }] });
    const late = typed as Scenario<string, 'late'>;
    const known = () => runReplicates(late, { customMeasures: [taken] });
    expectTypeOf<ReturnType<typeof known>['measures']>().toEqualTypeOf<readonly ('late' | 'taken_each')[]>();
    // @ts-expect-error frames is no column
    expect(() => defineMeasure({ ...taken, columns: ['frames'], read: () => 1 })).toThrow(InputError);
    const bare = runReplicates(typed, { first: 2, replicates: 2 });
    expect(() => joinOutcomes([outcome, bare] as never)).toThrow(
      'Outcomes of one run cannot differ in custom theory or measures: run the parts with the same.',
    );
  });
});

describe('a wrong custom measure gets a sentence', () => {
  const run = (measure: object) => () =>
    runReplicates(scenario, { replicates: 1, customMeasures: [{ ...taken, ...measure } as never] });

  test.each<[string, object, string]>([
    ['without a name', { name: '' }, 'The name of a custom measure is "": give a text of 1 to 500 letters.'],
    [
      'of an unknown level',
      { per: 'people' },
      'Unknown level of the measure "taken_each" "people": the nearest is "person"',
    ],
    [
      'without columns',
      { columns: [] },
      'The measure "taken_each" reads no columns: name one or more in "columns".',
    ],
    ['of an unknown column', { columns: ['took'] }, 'Unknown column of the measure "taken_each" "took"'],
    [
      'without a function',
      { read: 3 },
      'The measure "taken_each" has no function "read": give one that returns a number.',
    ],
    [
      'with a name in use',
      { name: 'share' },
      'The name of the measure "share" is in use: give it a name of its own.',
    ],
    ['with the name of a column', { name: 'unit' }, 'The name of the measure "unit" is in use'],
    ['of an unknown group', { groups: ['third'] }, 'Unknown group in the measure "taken_each" "third"'],
    [
      'of a group that is no name',
      { groups: [3] },
      'The groups of the measure "taken_each" are neither "all"',
    ],
    [
      'of a level that is no name',
      { per: {} },
      'The level of the measure "taken_each" is an object: give one of',
    ],
    ['of no group', { groups: [] }, 'The measure "taken_each" concerns no group: name a group, or "all".'],
    [
      'that gives no number',
      { read: () => 'many' },
      'The measure "taken_each" is a string in unit 1: let it return a finite number, or NaN where it has no meaning.',
    ],
    [
      'that stops with an error',
      {
        read: () => {
          throw new Error('no such person');
        },
      },
      'The measure "taken_each", in unit 1, stopped with an error: no such person.',
    ],
    ['that gives infinity', { read: () => 1 / 0 }, 'The measure "taken_each" is Infinity in unit 1'],
  ])('%s', (_, measure, sentence) => {
    expect(run(measure)).toThrow(InputError);
    expect(run(measure)).toThrow(sentence);
  });

  test('that would keep more than a run may hold, before anything is run', () => {
    const groups = [{ name: 'many', members: 1_000_000, treated: false }];
    const calendar = { ...plain.calendar, units: 1000, periodsPerUnit: 1 };
    const large = scenarioWith({ groups, calendar });
    const kept = { ...taken, per: 'run' as const };
    expect(() => runReplicates(large, { replicates: 1, customMeasures: [kept] })).toThrow(
      'One replicate would hold 4.2 GB, and 4.0 GB are the most: ask for fewer people, groups or periods.',
    );
  });

  test('of which there are too many', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ ...taken, name: `m${i}` }));
    expect(() => runReplicates(scenario, { replicates: 1, customMeasures: many })).toThrow(
      'The scenario has 10 measures, and 200 custom ones are too many: give 190 or fewer.',
    );
  });
});
