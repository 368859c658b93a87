import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../src/index.js';
import { drawPeople } from '../src/people/drawPeople.js';
import { makePeople } from '../src/people/People.js';
import { makePlan } from '../src/plan/makePlan.js';
import { groupKey, seedKey } from '../src/random/keys.js';
import { LANES, makeFourLives } from '../src/run/vector/fourLives.js';
import { scenarios } from './support/scenarios.js';
import { scenarioWith } from './support/scenarioWith.js';
import { traded } from './support/traded.js';

/** The people of four replicates, drawn into the lanes of the kernel, and as `drawPeople` draws them one by one. */
function drawnBoth(scenario: Scenario, seed: string) {
  const plan = makePlan(scenario);
  const four = makeFourLives(plan);
  if (!four) throw new Error('this engine has no vectors');
  const room = () => Array.from({ length: LANES }, () => makePeople(plan.members, plan.groups.length));
  const together = room();
  const oneByOne = room();
  for (const group of plan.groups) {
    const lucks = together.map((_, lane) => groupKey(seedKey(seed), lane, group.key));
    four.draw(group, lucks);
    lucks.forEach((luck, lane) => {
      four.takeStates(lane, group, together[lane]);
      drawPeople(plan, group, luck, oneByOne[lane]);
    });
  }
  return { together, oneByOne };
}

describe('people drawn four at once', () => {
  test('are those that are drawn one by one, to the last digit, in any scenario', () => {
    fc.assert(
      fc.property(scenarios, fc.string(), (scenario, seed) => {
        const { together, oneByOne } = drawnBoth(scenario, seed);
        expect(together).toEqual(oneByOne);
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  test('are the same in trade, in groups of any size', () => {
    const crowd = { groups: [{ name: 'crowd', members: 1000, treated: true }] };
    for (const scenario of [traded(), traded([], {}, {}, crowd)]) {
      const { together, oneByOne } = drawnBoth(scenario, 'trade');
      expect(together).toEqual(oneByOne);
    }
  });

  test('are the same in the far tails, at every baseline and with any spread', () => {
    const crowd = { name: 'crowd', members: 1000, treated: true };
    fc.assert(
      fc.property(
        fc.record({
          guilt: fc.double({ min: 0, max: 5, noNaN: true }),
          guiltSpread: fc.constantFrom(0, 1e-9, 0.5, 3),
          benefitSpread: fc.constantFrom(0, 1e-12, 0.5, 5),
          reciprocity: fc.constantFrom(0, 0.8),
          reciprocitySpread: fc.constantFrom(0, 0.5),
          susceptibilitySpread: fc.constantFrom(0, 0.3),
          proSocialShare: fc.constantFrom(0, 0.5, 1),
          goodwillStart: fc.constantFrom(0, 0.5),
        }),
        fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
        (values, taken) => {
          const groups = [{ ...crowd, ...(taken ? { baseline: { taken, opportunities: 100 } } : {}) }];
          const { together, oneByOne } = drawnBoth(scenarioWith({ groups }, values), 'tails');
          expect(together).toEqual(oneByOne);
        },
      ),
      { seed: 17, numRuns: 30 },
    );
  });
});
