import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../src/index.js';
import type { People } from '../src/people/People.js';
import { livesOf } from './support/lives.js';
import { scenarios } from './support/scenarios.js';

const laws: Readonly<Record<string, (choice: Choice) => boolean>> = {
  'a probability lies in [0, 1]': ({ probability }) => probability >= 0 && probability <= 1,
  'a frame lies in [0, 1]': ({ frame }) => frame >= 0 && frame <= 1,
  'a belief lies in [0, 1]': ({ belief }) => belief >= 0 && belief <= 1,
  'goodwill lies in [−2, 2]': ({ goodwill }) => goodwill >= -2 && goodwill <= 2,
  'a norm is a share': ({ norm }) => norm >= 0 && norm <= 1,
  'a reference price is a price': ({ referencePrice }) => referencePrice >= 0 && referencePrice < 1e6,
  'the sticker and the shadow never push': ({ sticker, shadow }) => sticker >= 0 && shadow >= 0,
  'nobody takes without an opportunity': ({ took, arose }) => arose || !took,
  'who takes drew below the probability': ({ took, draw, probability }) => !took || draw < probability,
  'every number is finite': (choice) =>
    Object.values(choice).every((value) => typeof value !== 'number' || Number.isFinite(value)),
};

const columns = ['benefit', 'guilt', 'reciprocity', 'susceptibility', 'frame', 'belief', 'goodwill'] as const;

describe('in any scenario', () => {
  test('every choice obeys the laws of its quantities', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const choice of livesOf(scenario).choices.flat()) {
          for (const [law, holds] of Object.entries(laws)) {
            if (!holds(choice)) expect.fail(`${law}: ${JSON.stringify(choice)}`);
          }
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test('nobody is lost: one choice for each member and period, and takes within opportunities', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { plan, ledgers, choices } = livesOf(scenario);
        const periods = plan.units * plan.periodsPerUnit;
        for (const { index, members } of plan.groups) {
          const own = choices[index];
          expect(own.length).toBe(members * periods);
          let taken = 0;
          let arisen = 0;
          for (let unit = 0; unit < plan.units; unit++) {
            taken += ledgers[index].taken[unit];
            arisen += ledgers[index].opportunities[unit];
          }
          expect(taken).toBe(own.filter(({ took }) => took).length);
          expect(arisen).toBe(own.filter(({ arose }) => arose).length);
          expect(taken).toBeLessThanOrEqual(arisen);
          if (plan.mechanism.opportunity === 1) expect(arisen).toBe(members * periods);
          else expect(arisen).toBeLessThanOrEqual(members * periods);
        }
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  test('every number in every ledger and of everybody is finite, the harm too', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { ledgers, people } = livesOf(scenario, { engine: 'flat' });
        for (const ledger of ledgers) expect(ledger.numbers.every(Number.isFinite)).toBe(true);
        for (const column of [...columns, 'harm', 'referencePrice'] as const)
          expect(finite(people, column)).toBe(true);
        expect(people.harm.every((harm) => harm >= 0 && harm <= 3)).toBe(true);
      }),
      { seed: 13, numRuns: 150 },
    );
  });
});

function finite(people: People, column: (typeof columns)[number] | 'harm' | 'referencePrice'): boolean {
  return people[column].every(Number.isFinite);
}
