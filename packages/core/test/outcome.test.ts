import { describe, expect, expectTypeOf, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import {
  defineScenario,
  differenceSeries,
  InputError,
  joinOutcomes,
  measure,
  Outcome,
  type OwnValues,
  outcomeDigest,
  runReplicates,
  scenarioFromData,
  withTheory,
  withValues,
} from '../src/index.js';
import { VERSION } from '../src/run/release.js';
import { everyMeasure, plain, scenarioWith } from './support/scenarioWith.js';

const scenario = scenarioWith({
  calendar: { ...plain.calendar, units: 2 },
  measures: [
    { ...everyMeasure[0], name: 'late' },
    { ...everyMeasure[1], name: 'share' },
  ],
});
/** Replicates 5 and 6. */
const outcome = new Outcome(
  scenario,
  { seed: 'x', first: 5, replicates: 2 },
  Float64Array.of(1, 2, 0.1, 0.2, 3, 6, 0.3, 0.6),
);

describe('an outcome', () => {
  test('knows the scenario, the seed, the replicates and the version that it comes from', () => {
    const run = runReplicates(scenario, { seed: 'haifa', first: 3, replicates: 2 });
    expect(run).toMatchObject({
      seed: 'haifa',
      first: 3,
      replicates: 2,
      units: 2,
      version: manifest.version,
    });
    expect(run.scenario).toBe(scenario);
    expect(VERSION).toBe(manifest.version);
  });

  test('has a row for each unit of each replicate', () => {
    expect(outcome.rows()).toEqual([
      { replicate: 5, unit: 1, late: 1, share: 0.1 },
      { replicate: 5, unit: 2, late: 2, share: 0.2 },
      { replicate: 6, unit: 1, late: 3, share: 0.3 },
      { replicate: 6, unit: 2, late: 6, share: 0.6 },
    ]);
  });

  test('has the same as columns', () => {
    expect(outcome.columns()).toEqual({
      replicate: Float64Array.of(5, 5, 6, 6),
      unit: Float64Array.of(1, 2, 1, 2),
      late: Float64Array.of(1, 2, 3, 6),
      share: Float64Array.of(0.1, 0.2, 0.3, 0.6),
    });
  });

  test('has a mean over replicates, and over all units or some', () => {
    expect(outcome.mean('late')).toBe(3);
    expect(outcome.mean('late', 2)).toBe(4);
    expect(outcome.mean('late', 1, 1)).toBe(2);
    expect(() => outcome.mean('lat')).toThrow(/did you mean "late"/);
  });
});

describe('outcomes that do not share people and luck', () => {
  const run = (seed: string, first = 0, replicates = 3) =>
    runReplicates(scenario, { seed, first, replicates });
  test.each([
    [run('y'), 'the seed is "x" in one and "y" in the other'],
    [run('x', 1), 'the first replicate is 0 in one and 1 in the other'],
    [run('x', 0, 4), 'the number of replicates is 3 in one and 4 in the other'],
    [
      { ...run('x'), version: '0.0.9' } as Outcome,
      `the version is "${VERSION}" in one and "0.0.9" in the other`,
    ],
  ])('are not paired', (other, difference) => {
    expect(() => differenceSeries(run('x'), other, 'late')).toThrow(
      new InputError(`Two outcomes cannot be paired: ${difference}; run both with the same.`),
    );
  });
});

describe('joinOutcomes(parts)', () => {
  const part = (first: number, replicates: number, seed = 'x', of = scenario) =>
    runReplicates(of, { seed, first, replicates });

  test('is the whole run, whatever the order of its parts', () => {
    const whole = joinOutcomes([part(6, 4), part(0, 1), part(1, 5)]);
    expect(whole).toEqual(part(0, 10));
    expect(outcomeDigest(whole)).toBe(outcomeDigest(part(0, 10)));
  });

  test.each([
    ['no part', () => [], 'There are no outcomes to join: give one or more.'],
    ['a gap', () => [part(0, 1), part(2, 1)], 'The outcomes cannot be joined: replicate 1 is not there.'],
    [
      'a replicate twice',
      () => [part(0, 2), part(1, 1)],
      'The outcomes cannot be joined: replicate 1 comes twice.',
    ],
    [
      'two seeds',
      () => [part(0, 1), part(1, 1, 'y')],
      'Outcomes of one run cannot differ in seed, "x" and "y": run the parts with the same.',
    ],
    [
      'two scenarios',
      () => [part(0, 1), part(1, 1, 'x', withValues(scenario, { guilt: 2 }))],
      'Outcomes of two scenarios cannot be joined: give the parts of one run.',
    ],
  ])('refuses %s', (_, parts, message) => {
    expect(() => joinOutcomes(parts())).toThrow(new InputError(message));
  });
});

// Types are compared when the tests are type-checked: npm run typecheck.
describe('names that the type checker knows', () => {
  const parts = {
    ...(plain as Pick<typeof plain, 'name' | 'title' | 'story' | 'source' | 'calendar' | 'theory'>),
    groups: [{ name: 'first', members: 4, treated: true }],
    policy: [],
    arms: [],
    measures: [measure('late', 'late', 'per week', 'taken')],
    asGiven: 'as it is',
    compareWith: 'as it is',
  } as const;
  const start = {
    default: 2,
    low: 1,
    high: 6,
    unit: 'week',
    role: 'lever',
    label: 'start',
    meaning: 'The first week.',
    source: 'made up',
  } as const;
  const price = { kind: 'price', until: 6, amount: 10, groups: 'treated' } as const;
  const fined = defineScenario({
    ...parts,
    parameters: { start },
    policy: [{ ...price, from: 'start' }],
    arms: [{ name: 'later', values: { start: 3 } }],
  });

  test('a parameter in a policy, a value, an arm, a theory and a measure', () => {
    const parameters = { start };
    // @ts-expect-error No parameter is called "begin".
    const policy = () => defineScenario({ ...parts, parameters, policy: [{ ...price, from: 'begin' }] });
    expect(policy).toThrow(InputError);
    // @ts-expect-error No parameter is called "begin".
    const arms = () => defineScenario({ ...parts, parameters, arms: [{ name: 'a', values: { begin: 3 } }] });
    expect(arms).toThrow(InputError);
    const [first] = parts.groups;
    const groups = (values: OwnValues<'start'>) => [{ ...first, values }];
    expect(defineScenario({ ...parts, parameters, groups: groups({ guilt: 'start' }) }).groups).toHaveLength(
      1,
    );
    // @ts-expect-error No parameter is called "begin".
    expect(() => defineScenario({ ...parts, groups: groups({ guilt: 'begin' }) })).toThrow(InputError);
    // @ts-expect-error No group has a value for the severity.
    expect(() => defineScenario({ ...parts, parameters, groups: groups({ severity: 1 }) })).toThrow(
      InputError,
    );
    // @ts-expect-error No parameter is called "begin".
    expect(() => withValues(fined, { begin: 3 })).toThrow(InputError);
    // @ts-expect-error No theory is called "fame".
    expect(() => withTheory(fined, 'fame')).toThrow(/did you mean "frame"/);
    // @ts-expect-error No measure is called "laet".
    expect(() => runReplicates(fined, { replicates: 1 }).mean('laet')).toThrow(/did you mean "late"/);
    const copy = scenarioFromData(structuredClone(fined));
    // @ts-expect-error No measure is called "laet".
    expect(() => runReplicates(copy, { replicates: 1 }).mean('laet')).toThrow(InputError);
    expectTypeOf(runReplicates(fined, { replicates: 1 }).rows()[0].late).toEqualTypeOf<number>();
  });
});
