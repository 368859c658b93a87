import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arm, armsOf, outcomeDigest, runReplicates, type Scenario } from '../src/index.js';
import { peopleOf } from './support/lives.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';

const arms: readonly Arm[] = [
  { name: 'guiltier', values: { guilt: 2.5 } },
  { name: 'calmer', values: { susceptibility: 0.25, cueLoss: 0.01 } },
  { name: 'the same', values: {} },
];

/** Runs the arms in their order, and gives each one's digest by name. */
function digests(scenario: Scenario, list: readonly Arm[]): Record<string, string> {
  return Object.fromEntries(
    armsOf(scenario, list).map((arm) => [
      arm.name,
      outcomeDigest(runReplicates(arm.scenario, { seed: 'arms', replicates: 2 })),
    ]),
  );
}

describe('the arms of an experiment', () => {
  test('do not depend on their order', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(digests(scenario, [...arms].reverse())).toEqual(digests(scenario, arms));
      }),
      { seed: 14, numRuns: 40 },
    );
  });

  test('do not move when another is added', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const all = digests(scenario, arms);
        const few = digests(scenario, arms.slice(0, 1));
        expect(all).toMatchObject(few);
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  test('start with the scenario as given, and an arm without changes equals it', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const all = digests(scenario, arms);
        expect(Object.keys(all)).toEqual(['as it is', 'guiltier', 'calmer', 'the same']);
        expect(all['the same']).toBe(all['as it is']);
      }),
      { seed: 16, numRuns: 20 },
    );
  });

  test('are those of the scenario by default', () => {
    const scenario = scenarioWith({ arms });
    expect(armsOf(scenario).map(({ name }) => name)).toEqual(['as it is', 'guiltier', 'calmer', 'the same']);
    expect(armsOf(scenario)[1].scenario.values.guilt).toBe(2.5);
    expect(armsOf(scenario, []).map(({ name }) => name)).toEqual(['as it is']);
  });

  test('share their people: traits that an arm does not change are the same in all', () => {
    const people = armsOf(scenarioWith({ arms }, { guilt: 1 })).map(({ scenario }) => peopleOf(scenario));
    for (const { benefit, reciprocity, guilt } of people.slice(1)) {
      expect(benefit).toEqual(people[0].benefit);
      expect(reciprocity).toEqual(people[0].reciprocity);
      // Who is the guiltiest stays so: guilt is the arm's mean times each one's own luck.
      const order = (column: Float32Array) => [...column.keys()].sort((a, b) => column[a] - column[b]);
      expect(order(guilt)).toEqual(order(people[0].guilt));
    }
  });
});
