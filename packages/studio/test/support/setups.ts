import { theories } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';
import fc from 'fast-check';
import { armScenarios } from '../../src/state/armScenarios.js';
import { typable } from '../../src/state/link.js';
import { MOST_ARMS, MOST_REPLICATES, type Setup } from '../../src/state/Setup.js';

/** Text that a person can type into a field: no control characters, no noncharacters. */
const typed = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => [...typable(text)].slice(0, maxLength / 2).join(''));

const armName = typed(60).map((text) => text.replaceAll(':', ' ').trim() || 'nameless');

/** Any setup that the page can reach. */
export const setups: fc.Arbitrary<Setup> = fc
  .constantFrom(...catalogue)
  .chain(({ name, scenario }) => {
    const declared = Object.entries(scenario.parameters);
    const some = (role: string) => {
      const fitting = declared.filter(([, one]) => one.role === role);
      const value = (one: (typeof declared)[number][1]) =>
        one.whole
          ? fc.integer({ min: one.low, max: Math.min(one.high, 1e6) })
          : fc.double({ min: one.low, max: one.high, noNaN: true }).map((number) => number || 0);
      return fc.record(Object.fromEntries(fitting.map(([lever, one]) => [lever, value(one)])), {
        requiredKeys: [],
      });
    };
    return fc.record({
      scenario: fc.constant(name),
      theory: fc.constantFrom(...theories.map((theory) => theory.name)),
      seed: typed(80),
      replicates: fc.integer({ min: 1, max: MOST_REPLICATES }),
      common: some('uncertainty'),
      arms: fc.uniqueArray(fc.record({ name: armName, values: some('lever') }), {
        selector: (arm) => arm.name,
        minLength: 1,
        maxLength: MOST_ARMS,
      }),
      compareWith: fc.nat(MOST_ARMS - 1),
    });
  })
  .map((setup) => ({ ...setup, compareWith: setup.compareWith % setup.arms.length }) as Setup)
  .filter(canBeRun);

function canBeRun(setup: Setup): boolean {
  try {
    return armScenarios(setup).length > 0;
  } catch {
    return false;
  }
}
