import { describe, expect, test } from 'vitest';
import {
  acrossReplicates,
  armsOf,
  InputError,
  Outcome,
  outcomeDigest,
  pairedDifference,
  runExperiment,
  runReplicates,
} from '../src/index.js';
import { putShare, shareOut } from '../src/tools.js';
import { scenarioWith } from './support/scenarioWith.js';

const scenario = scenarioWith({
  policy: [{ kind: 'price', from: 2, until: 3, amount: 1, groups: 'all' }],
  arms: [
    { name: 'guilty', values: { guilt: 3 } },
    { name: 'cold', values: { guilt: 0 } },
  ],
});
const luck = { seed: 'x', replicates: 7 };

describe('the options of a run', () => {
  test.each([
    [{ sede: 'a' }, 'Unknown option of runReplicates() "sede": did you mean "seed"?'],
    [{ engine: 'slow' }, 'Unknown engine "slow": the nearest is "flat". Known are fast, flat, reference.'],
    [{ seed: 42 }, 'runReplicates(): the seed is the number 42; give a text, such as "42".'],
    [{ seed: null }, 'runReplicates(): the seed is not a text; give a text, such as "42".'],
  ])('%o are refused in a sentence', (options, sentence) => {
    expect(() => runReplicates(scenario, options as object)).toThrow(new InputError(sentence));
  });

  test('of an experiment are refused as well', () => {
    expect(() => runExperiment(scenario, { replicate: 3 } as object)).toThrow(
      new InputError('Unknown option of runExperiment() "replicate": did you mean "replicates"?'),
    );
    expect(() => runExperiment(scenario, { seed: 42 } as object)).toThrow(
      /^runExperiment\(\): the seed is the number 42/,
    );
  });
});

describe('runExperiment(scenario, options)', () => {
  test('runs every arm on the same people and luck as runReplicates', () => {
    const { arms, replicates, seed } = runExperiment(scenario, luck);
    expect([seed, replicates]).toEqual(['x', 7]);
    expect(arms.map(({ digest }) => digest)).toEqual(
      armsOf(scenario).map((arm) => outcomeDigest(runReplicates(arm.scenario, luck))),
    );
  });

  test('compares every other arm in every measure, over the whole calendar', () => {
    const { arms, comparisons, compareWith } = runExperiment(scenario, luck);
    const measures = scenario.measures.map(({ name }) => name);
    expect(compareWith).toBe(scenario.compareWith);
    expect(comparisons.map(({ arm, measure }) => [arm, measure])).toEqual(
      ['guilty', 'cold'].flatMap((arm) => measures.map((measure) => [arm, measure])),
    );
    const { units } = scenario.calendar;
    const over = (place: number) => acrossReplicates(arms[place].outcome, measures[0], 1, units);
    expect(comparisons[0]).toMatchObject({
      arm: 'guilty',
      measure: measures[0],
      from: 1,
      until: units,
      ...pairedDifference(over(1), over(0), 0.95),
    });
  });

  test('takes other arms, another arm to compare with, and windows', () => {
    const arms = armsOf(scenario).slice(1);
    const windows = [
      { from: 1, until: 1 },
      { from: 2, until: 3 },
    ];
    const measures = [scenario.measures[0].name];
    const { comparisons } = runExperiment(scenario, {
      ...luck,
      arms,
      compareWith: 'cold',
      measures,
      windows,
    });
    expect(comparisons.map(({ arm, from, until }) => [arm, from, until])).toEqual([
      ['guilty', 1, 1],
      ['guilty', 2, 3],
    ]);
  });

  test('refuses an unknown arm before it runs anything', () => {
    const call = () => runExperiment(scenario, { replicates: 1e9, compareWith: 'gilty' });
    expect(call).toThrow(new InputError('Unknown arm "gilty": did you mean "guilty"?'));
  });
});

describe('shares of a run', () => {
  test.each([
    [5, 2, [3, 2]],
    [10, 4, [3, 2, 3, 2]],
    [2, 4, [1, 1]],
    [0, 3, []],
  ])('%i replicates in %i parts', (replicates, parts, sizes) => {
    const shares = shareOut(replicates, parts);
    expect(shares.map((share) => share.replicates)).toEqual(sizes);
    shares.forEach(({ first }, i) => {
      expect(first).toBe(sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
    });
  });

  test.each([
    [43, 4, [12, 12, 8, 11]],
    [8, 2, [4, 4]],
    [3, 2, [3]],
    [1, 1, [1]],
  ])(
    '%i replicates in %i parts keep four together, and the last may hold fewer',
    (replicates, parts, sizes) => {
      const shares = shareOut(replicates, parts, 4);
      expect(shares.map((share) => share.replicates)).toEqual(sizes);
      for (const { first } of shares) expect(first % 4).toBe(0);
    },
  );

  test('together are the run', () => {
    const outcome = new Outcome(scenario, { ...luck, first: 0 });
    for (const share of shareOut(7, 3).reverse())
      putShare(outcome, share.first, runReplicates(scenario, { seed: 'x', ...share }).values);
    expect(outcome).toEqual(runReplicates(scenario, luck));
  });
});
