import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CustomTheory,
  type Reaction,
  type RunOptions,
  runReplicates,
  type Scenario,
} from '../src/index.js';
import { replicateInSteps } from '../src/workers/replicateInSteps.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';
import { tradeScenarios } from './support/tradeScenarios.js';

type How = Pick<RunOptions, 'seed' | 'engine' | 'customTheory'>;

/** Replicates 3 and 4 in steps, and how many steps there were. */
function inSteps(scenario: Scenario, options: How): { values: number[]; steps: number } {
  const stepsOf = replicateInSteps({ scenario, options });
  const size = scenario.measures.length * scenario.calendar.units;
  const values = new Float64Array(2 * size);
  let steps = 0;
  for (const [place, replicate] of [3, 4].entries()) {
    for (const _ of stepsOf(replicate, values.subarray(place * size, (place + 1) * size))) steps++;
  }
  return { values: [...values], steps };
}

const whole = (scenario: Scenario, options: How) => [
  ...runReplicates(scenario, { ...options, first: 3, replicates: 2 }).values,
];

describe('a replicate in steps gives the digits of a whole one', () => {
  test.each(['fast', 'reference'] as const)('in any scenario, with the %s engine', (engine) => {
    fc.assert(
      fc.property(scenarios, fc.string(), (scenario, seed) => {
        expect(inSteps(scenario, { seed, engine }).values).toEqual(whole(scenario, { seed, engine }));
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  test('in any scenario with trade', () => {
    fc.assert(
      fc.property(tradeScenarios, (scenario) => {
        expect(inSteps(scenario, { seed: 'x' }).values).toEqual(whole(scenario, { seed: 'x' }));
      }),
      { seed: 22, numRuns: 30 },
    );
  });

  test('with a custom theory', () => {
    const customTheory: CustomTheory = {
      name: 'tired',
      source: 'this test',
      states: { tiredness: 0 },
      prices: { tiredness: ({ own, person }) => own.tiredness[person] },
      updates: [
        ({ own, person }) => {
          own.tiredness[person] += 0.1;
        },
      ],
    };
    const how = { seed: 'x', customTheory };
    expect(inSteps(scenarioWith({}), how).values).toEqual(whole(scenarioWith({}), how));
  });

  test('if a policy reacts to what happened', () => {
    const fine: Reaction = {
      watch: 'share',
      above: 0.05,
      during: 1,
      event: { kind: 'price', amount: 10 },
      lasting: 2,
      groups: 'all',
    };
    const scenario = { ...scenarioWith({}), reactions: [fine] };
    expect(inSteps(scenario, { seed: 'x' }).values).toEqual(whole(scenario, { seed: 'x' }));
  });
});

test('a step is a unit of a group, and the drawing of its people', () => {
  const { steps } = inSteps(scenarioWith({}), { seed: 'x' });
  // Two replicates of two groups of six units.
  expect(steps).toBe(2 * 2 * (1 + 6));
});
