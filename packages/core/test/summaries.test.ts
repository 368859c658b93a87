import { describe, expect, test } from 'vitest';
import { differenceSeries, meanOfKnown } from '../src/compare/summaries.js';
import {
  type ArmResult,
  experimentOf,
  findArm,
  InputError,
  measureSeries,
  Outcome,
  replicateSeries,
  windowDifference,
  windowInterval,
} from '../src/index.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';

/** Three replicates of two measures in two units. */
const scenario = scenarioWith({
  calendar: { period: 'day', unit: 'week', periodsPerUnit: 5, units: 2 },
  measures: [
    { ...everyMeasure[0], name: 'late' },
    { ...everyMeasure[1], name: 'frame' },
  ],
});
const arm = (name: string, values: readonly number[], digest = ''): ArmResult => ({
  name,
  scenario,
  outcome: new Outcome(scenario, { seed: 'x', first: 0, replicates: 3 }, Float64Array.from(values)),
  digest,
});
const free = arm('free', [1, 3, 0.5, 0.5, 2, 4, 0.5, 0.5, 6, 8, 0.25, 0.75]);
const fined = arm('fined', [2, 4, 0.5, 0.5, 4, 6, 0.5, 0.5, 9, 11, 0.5, 0.5]);

describe('replicateSeries(outcome, measure)', () => {
  test('gives the units of each replicate', () => {
    expect(replicateSeries(free.outcome, 'late').map((one) => [...one])).toEqual([
      [1, 3],
      [2, 4],
      [6, 8],
    ]);
    expect([...replicateSeries(free.outcome, 'frame')[2]]).toEqual([0.25, 0.75]);
  });

  test('gives views and no copies', () => {
    expect(replicateSeries(free.outcome, 'late')[1].buffer).toBe(free.outcome.values.buffer);
  });

  test('suggests the nearest measure', () => {
    expect(() => replicateSeries(free.outcome, 'laet')).toThrow(
      new InputError('Unknown measure "laet": did you mean "late"?'),
    );
  });
});

describe('the summaries of an arm', () => {
  test('measureSeries gives mean and 90 % interval in each unit, counted from 1', () => {
    const { unit, mean, low, high } = measureSeries(free.outcome, 'late');
    expect(unit).toEqual([1, 2]);
    expect(mean).toEqual([3, 5]); // (1 + 2 + 6)/3, (3 + 4 + 8)/3
    // Three replicates are too few for 5 %: the place 0.05 · 4 lies before the first.
    for (const [unit, [from, to]] of [
      [1, 6],
      [3, 8],
    ].entries()) {
      expect(low[unit]).toBeCloseTo(from, 12);
      expect(high[unit]).toBeCloseTo(to, 12);
    }
  });

  test('windowInterval averages each replicate over the units first', () => {
    const { mean, low, high } = windowInterval(free.outcome, 'late', 1, 2);
    expect(mean).toBe(4); // of 2, 3 and 7
    expect([low, high]).toEqual([2, 7]);
  });

  test('windowDifference pairs the replicates, at 95 %', () => {
    // 1, 2 and 3: mean 2, error √(1/3); t(.975, 2) = 4.30265273.
    for (const difference of [
      windowDifference(fined.outcome, free.outcome, 'late', 1, 2),
      windowDifference(fined.outcome, free.outcome, 'late', 2),
    ]) {
      expect(difference.mean).toBe(2);
      expect(difference.high - difference.mean).toBeCloseTo(4.30265273 / Math.sqrt(3), 8);
    }
  });
});

test('differenceSeries is the difference in each unit', () => {
  expect(differenceSeries(fined.outcome, free.outcome, 'frame')).toMatchObject(
    [1, 2].map((unit) => windowDifference(fined.outcome, free.outcome, 'frame', unit)),
  );
  expect(differenceSeries(fined.outcome, free.outcome, 'frame').map(({ mean }) => mean)).toEqual([
    // 0, 0 and a quarter; 0, 0 and minus a quarter
    expect.closeTo(0.25 / 3, 12),
    expect.closeTo(-0.25 / 3, 12),
  ]);
});

test('meanOfKnown leaves out what has no value, and has none if nothing has', () => {
  expect(meanOfKnown([1, Number.NaN, 3])).toBe(2);
  expect(meanOfKnown(Float64Array.of(5))).toBe(5);
  expect(meanOfKnown([Number.NaN, Number.NaN])).toBeNaN();
  expect(meanOfKnown([])).toBeNaN();
});

describe('an experiment', () => {
  const arms = [arm('free', [], 'aa'), arm('fined', [], 'bb')];
  // SHA-256 of "aa", a line feed and "bb", from sha256sum.
  const digest = '80c0d5c7137871baa75af2038f350bf60a4d45a131a653d0eb93f3cda3d28609';

  test('is sealed by the digest of the digests of its arms, one a line', () => {
    const sealed = { seed: 'haifa', replicates: 3, arms, digest };
    expect(experimentOf(arms, { seed: 'haifa', replicates: 3 })).toEqual(sealed);
  });

  test('finds its arms by name, and suggests the nearest', () => {
    expect(findArm({ arms }, 'fined')).toBe(arms[1]);
    expect(() => findArm({ arms }, 'finde')).toThrow(
      new InputError('Unknown arm "finde": did you mean "fined"?'),
    );
  });
});
