import { describe, expect, test } from 'vitest';
import { acrossReplicates, InputError, measureOf, type OutcomeValues } from '../src/index.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';

/** Two replicates of two measures in three units. */
const outcome: OutcomeValues = {
  measures: ['late', 'frame'],
  units: 3,
  replicates: 2,
  values: Float64Array.of(1, 2, 6, 0.1, 0.2, 0.3, 10, 20, 60, 0.7, 0.8, 0.9),
};

describe('acrossReplicates(outcome, measure, from, until)', () => {
  test('gives one unit of every replicate', () => {
    expect([...acrossReplicates(outcome, 'late', 1)]).toEqual([1, 10]);
    expect([...acrossReplicates(outcome, 'frame', 3)]).toEqual([0.3, 0.9]);
  });

  test('averages over units, the last inclusive', () => {
    expect([...acrossReplicates(outcome, 'late', 1, 3)]).toEqual([3, 30]);
    expect([...acrossReplicates(outcome, 'late', 2, 3)]).toEqual([4, 40]);
  });

  test('suggests the nearest measure', () => {
    expect(() => acrossReplicates(outcome, 'laet', 1)).toThrow(
      new InputError('Unknown measure "laet": did you mean "late"?'),
    );
  });

  test.each([
    [0, 1],
    [3, 2],
    [2, 4],
  ])('refuses units %i to %i', (from, until) => {
    expect(() => acrossReplicates(outcome, 'late', from, until)).toThrow(
      new RangeError(`acrossReplicates(): units ${from} to ${until} do not lie within 1 to 3.`),
    );
  });

  test('refuses half a unit', () => {
    expect(() => acrossReplicates(outcome, 'late', 1.5)).toThrow(RangeError);
    expect(() => acrossReplicates(outcome, 'late', Number.NaN)).toThrow(RangeError);
    expect(() => acrossReplicates(outcome, 'late', 1, 2.5)).toThrow(RangeError);
    expect(() => acrossReplicates(outcome, 'late', 1.5, 3)).toThrow(RangeError);
  });
});

test('measureOf(scenario, kind) is the name of the first measure of that kind, if there is one', () => {
  const [taken, share] = everyMeasure;
  const measures = [
    { ...taken, name: 'late' },
    { ...share, name: 'first' },
    { ...share, name: 'second' },
  ];
  const scenario = scenarioWith({ measures });
  expect(measureOf(scenario, 'share')).toBe('first');
  expect(measureOf(scenario, 'taken')).toBe('late');
  expect(measureOf(scenario, 'frame')).toBeUndefined();
});
