import { describe, expect, test } from 'vitest';
import {
  biography,
  type CustomTheory,
  InputError,
  type Moment,
  outcomeDigest,
  runReplicates,
} from '../src/index.js';
import { series } from './support/lives.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

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
  prices: { habit: ({ own }) => -0.5 * own.takes },
  updates: [
    (moment) => {
      if (moment.took) moment.own.takes += 1;
    },
  ],
};

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
        ({ relationship }) => {
          relationship.frame /= 2;
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
      updates: [(moment) => void moments.push(moment)],
    };
    const { choices } = biography(scenario, 1, { customTheory: curious });
    const own = moments.filter(({ relationship }) => relationship.buyer === 0);
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
      prices: { luck: ({ draw }) => 0 * draw(32) },
      updates: [
        ({ own, draw }) => {
          own.luck = draw(33);
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

  test.each<[string, string, NonNullable<CustomTheory['updates']>[number]]>([
    ['goodwill', 'NaN', ({ relationship }) => void Object.assign(relationship, { goodwill: Number.NaN })],
    ['trust', 'Infinity', ({ own }) => void Object.assign(own, { trust: 1 / 0 })],
    ['mood', 'bad', ({ own }) => void Object.assign(own, { mood: 'bad' })],
  ])('gets a sentence that names the state "%s" when an update sets it to %s', (state, value, update) => {
    const broken = { name: 'broken', source: 'a test', states: { trust: 1 }, updates: [update] };
    expect(() => digest(broken)).toThrow(
      new InputError(
        `The theory "broken" sets "${state}" to ${value} in period 0 (from 0): let its updates write finite numbers.`,
      ),
    );
  });
});
