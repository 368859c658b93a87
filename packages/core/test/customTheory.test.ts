import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  biography,
  type CustomTheory,
  defineTheory,
  InputError,
  joinOutcomes,
  type Moment,
  outcomeDigest,
  runReplicates,
  windowDifference,
} from '../src/index.js';
import { series } from './support/lives.js';
import { scenarios } from './support/scenarios.js';
import { alike, scenarioWith } from './support/scenarioWith.js';
import { tradeScenarios } from './support/tradeScenarios.js';

const scenario = scenarioWith(
  { policy: [{ kind: 'price', from: 2, until: 3, amount: 10, groups: 'treated' }] },
  { ...alike, benefit: 0, guilt: 1 },
);
const digest = (customTheory?: CustomTheory) =>
  outcomeDigest(runReplicates(scenario, { replicates: 3, ...(customTheory ? { customTheory } : {}) }));

/** Habit: each take makes the next one half a logit cheaper. */
const habit: CustomTheory = {
  name: 'habit',
  source: 'made up for a test',
  states: { takes: 0 },
  prices: { habit: ({ own, person }) => -0.5 * own.takes[person] },
  updates: [
    ({ own, person, took }) => {
      if (took) own.takes[person] += 1;
    },
  ],
};

function fail(): never {
  throw new Error('no such thing');
}

describe('a custom theory', () => {
  test('that adds a price of nothing changes no digit', () => {
    const idle: CustomTheory = { name: 'idle', source: 'a test', prices: { nothing: () => 0 } };
    expect(digest(idle)).toBe(digest());
    expect(digest({ name: 'empty', source: 'a test' })).toBe(digest());
  });

  test('with a state, a price and an update of its own changes the outcome', () => {
    expect(digest(habit)).not.toBe(digest());
  });

  test('keeps a state for each relationship, and its price enters the utility', () => {
    for (const agent of [1, 5]) {
      let takes = 0;
      for (const { added, utility, conscience, took } of biography(scenario, agent, { customTheory: habit })
        .choices) {
        expect(added).toEqual({ habit: takes === 0 ? -0 : -0.5 * takes });
        expect(utility).toBeCloseTo(0 - conscience + 0.5 * takes, 12);
        if (took) takes++;
      }
      expect(takes).toBeGreaterThan(0);
    }
  });

  test('starts its states afresh in every replicate', () => {
    const alone = runReplicates(scenario, { replicates: 1, first: 2, customTheory: habit });
    const third = runReplicates(scenario, { replicates: 3, customTheory: habit });
    expect(third.values.subarray(2 * alone.values.length)).toEqual(alone.values);
  });

  test('may move the states of the relationship, seen from the next period on', () => {
    const souring: CustomTheory = {
      name: 'souring',
      source: 'a test',
      updates: [
        ({ people, person }) => {
          people.frame[person] /= 2;
        },
      ],
    };
    const { choices } = biography(scenario, 5, { customTheory: souring });
    expect(choices.slice(0, 4).map(({ frame }) => frame)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  test('sees the moment: period, unit, price, group, and whether the buyer took', () => {
    const moments: Moment[] = [];
    const curious: CustomTheory = {
      name: 'curious',
      source: 'a test',
      prices: {
        unseen: (moment) => {
          expect(moment.took).toBeUndefined();
          return 0;
        },
      },
      updates: [(moment) => void moments.push({ ...moment })],
    };
    const { choices } = biography(scenario, 1, { customTheory: curious });
    const own = moments.filter(({ person }) => person === 0);
    expect(own.map(({ period }) => period)).toEqual(choices.map(({ period }) => period));
    expect(own.map(({ took }) => took)).toEqual(choices.map(({ took }) => took));
    expect(own.map(({ unit }) => unit)).toEqual(Array.from({ length: 30 }, (_, t) => 1 + Math.floor(t / 5)));
    expect(own.map(({ price }) => price)).toEqual([
      ...Array(5).fill(0),
      ...Array(10).fill(10),
      ...Array(15).fill(0),
    ]);
    expect(own.every(({ treated }) => treated)).toBe(true);
  });

  test('draws luck of its own that moves nobody else’s', () => {
    const lucky: CustomTheory = {
      name: 'lucky',
      source: 'a test',
      states: { luck: 0 },
      prices: { luck: ({ draw }) => 0 * draw(32) },
      updates: [
        ({ own, person, draw }) => {
          own.luck[person] = draw(33);
        },
      ],
    };
    expect(digest(lucky)).toBe(digest());
  });

  test('that holds back by a logit lowers the share of a half to Λ(−1)', () => {
    const groups = [{ name: 'many', members: 500, treated: false }];
    const free = scenarioWith({ groups }, { ...alike, benefit: 0 });
    const brake: CustomTheory = { name: 'brake', source: 'a test', prices: { brake: () => 1 } };
    const shares = series(
      runReplicates(free, { seed: 'brake', replicates: 1, customTheory: brake }),
      'share',
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    // Λ(−1) = 0.26894; 15,000 choices, 4 standard errors.
    expect(Math.abs(mean - 0.26894)).toBeLessThan(4 * Math.sqrt((0.269 * 0.731) / 15_000));
  });

  test('gets a sentence that names the price that is not a number, and the period', () => {
    const broken: CustomTheory = {
      name: 'broken',
      source: 'a test',
      prices: { gap: ({ period }) => (period === 7 ? Number.NaN : 1) },
    };
    expect(() => digest(broken)).toThrow(
      new InputError(
        'The price "gap" of the theory "broken" is NaN in period 7 (from 0): let it return a finite number of logits.',
      ),
    );
  });

  test('has the same digits on the flat kernel and the reference engine, without trade and with it', () => {
    /** Writes to every state that it may write to. */
    const busy = defineTheory({
      name: 'busy',
      source: 'a test',
      states: { takes: 0, luck: 0.5 },
      prices: {
        habit: ({ own, person }) => -0.1 * own.takes[person] + 0.2 * own.luck[person],
        price: ({ price, favourPrice, treated }) => 0.01 * (price - favourPrice) + (treated ? 0.1 : 0),
      },
      updates: [
        ({ own, person, took, draw }) => {
          own.takes[person] += took === undefined ? 0.1 : took ? 1 : -0.5;
          own.luck[person] = draw(40);
        },
        ({ people, own, person, unit }) => {
          people.frame[person] *= 0.9 + 0.1 * own.luck[person];
          people.goodwill[person] += 0.01;
          people.belief[person] *= 0.99;
          people.referencePrice[person] += 0.1 * unit;
          people.harm[person] *= 0.98;
          people.frameBefore[person] *= 0.97;
        },
      ],
    });
    fc.assert(
      fc.property(fc.oneof(scenarios, tradeScenarios), fc.string(), (scenario, seed) => {
        const run = (engine: 'fast' | 'reference') =>
          outcomeDigest(runReplicates(scenario, { seed, replicates: 2, engine, customTheory: busy }));
        expect(run('fast')).toBe(run('reference'));
      }),
      { seed: 41, numRuns: 40 },
    );
  });

  test('is part of the outcome, and outcomes under two of them are not paired', () => {
    const outcome = runReplicates(scenario, { replicates: 2, customTheory: habit });
    expect(outcome.custom).toEqual({ theory: { name: 'habit' }, measures: [] });
    const plain = runReplicates(scenario, { replicates: 2 });
    expect(() => windowDifference(outcome, plain, 'taken', 1)).toThrow(
      new InputError(
        'Two outcomes cannot be paired: the custom theory is "habit" in one and none in the other; run both under ' +
          'the same.',
      ),
    );
    expect(() => joinOutcomes([outcome, runReplicates(scenario, { first: 2, replicates: 1 })])).toThrow(
      'Outcomes of one run cannot differ in custom theory or measures',
    );
  });

  test.each<[object, string]>([
    [{ name: 7 }, 'The name of a custom theory is 7: give a text of 1 to 500 letters.'],
    [{ states: { trust: 'high' } }, 'has a state "trust" that starts at a string: give a finite number.'],
    [{ states: [] }, 'has states that are no object: give an object with one entry for each.'],
    [{ prices: { gap: 3 } }, 'has a price "gap" that is no function: give a function.'],
    [
      { updates: () => 0 },
      'has updates that are no list of functions: give a list, empty where there are none.',
    ],
    [
      { states: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`s${i}`, 0])) },
      'has 51 states: give 50 or fewer.',
    ],
  ])('with a part that is wrong, %j, gets a sentence', (part, sentence) => {
    const wrong = { name: 'wrong', source: 'a test', ...part } as CustomTheory;
    expect(() => digest(wrong)).toThrow(InputError);
    expect(() => defineTheory(wrong)).toThrow(sentence);
  });

  test.each<[string, Partial<CustomTheory>, string]>([
    ['price', { prices: { gap: fail } }, 'The price "gap" of the theory "failing", in period 0 (from 0),'],
    ['update', { updates: [() => {}, fail] }, 'Update 2 of the theory "failing", in period 0 (from 0),'],
  ])('whose %s throws gets a sentence that names it, in a run and in a biography', (_, part, sentence) => {
    const customTheory = { name: 'failing', source: 'a test', ...part };
    const said = new InputError(`${sentence} stopped with an error: no such thing.`);
    for (const engine of ['fast', 'reference'] as const)
      expect(() => runReplicates(scenario, { replicates: 1, engine, customTheory })).toThrow(said);
    expect(() => biography(scenario, 1, { customTheory })).toThrow(said);
  });

  // A state is looked at when it is next weighed, in period 1, and at the end of the unit, of five periods.
  test.each<[string, string, number, NonNullable<CustomTheory['updates']>[number]]>([
    ['goodwill', 'NaN', 1, ({ people, person }) => void people.goodwill.fill(Number.NaN, person, person + 1)],
    ['trust', 'Infinity', 4, ({ own, person }) => void own.trust.fill(1 / 0, person, person + 1)],
    ['trust', 'NaN', 4, ({ own, person }) => void own.trust.fill('bad' as never, person, person + 1)],
  ])(
    'gets a sentence that names the state "%s" when an update sets it to %s',
    (...[state, value, period, update]) => {
      const broken = { name: 'broken', source: 'a test', states: { trust: 1 }, updates: [update] };
      for (const engine of ['fast', 'reference'] as const) {
        expect(() => runReplicates(scenario, { replicates: 1, engine, customTheory: broken })).toThrow(
          new InputError(
            `The theory "broken" has set "${state}" to ${value} by period ${period} (from 0): let its updates write ` +
              'finite numbers.',
          ),
        );
      }
    },
  );
});
