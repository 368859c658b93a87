import { describe, expect, test } from 'vitest';
import {
  biography,
  type CustomTheory,
  type MechanismValues,
  type Moment,
  outcomeDigest,
  type PolicyEvent,
  runReplicates,
  type TheoryName,
  type Trade,
  withTheory,
  withValues,
} from '../src/index.js';
import { alike } from './support/scenarioWith.js';
import { mean, terms, traded } from './support/traded.js';

const measures = (['frame', 'sellerFrame', 'shadow', 'conscience', 'orders'] as const).map((of) => ({
  name: of,
  label: of,
  unit: '1',
  of,
  groups: 'all' as const,
}));
const fee = (amount: number, on: 'orders' | 'favours' = 'orders', from = 3): PolicyEvent => ({
  kind: 'price',
  on,
  from,
  until: from + 1,
  amount,
  groups: 'all',
});
/** Two years in which nobody asks a favour and nobody leaves. */
const under = (
  theory: TheoryName,
  policy: PolicyEvent[],
  values: Partial<MechanismValues> = {},
  trade: Partial<Trade> = {},
) => {
  const calm = { favour: { ...terms.favour, chance: 0 }, leaving: -1e6, ...trade };
  return withValues(withTheory(traded(policy, calm, alike, { measures }), theory), values);
};
const months = (scenario: ReturnType<typeof under>, measure: string) =>
  [2, 3, 4, 5].map((month) => Number(mean(scenario, measure, month).toFixed(6)));

describe('the theory of image under trade', () => {
  // At the image scale a price halves the frame: 1 / (1 + 1²).
  test('halves the frame of both sides while a price of the image scale is named, on orders or on favours', () => {
    for (const on of ['orders', 'favours'] as const) {
      const scenario = under('image', [fee(5, on)], { imageScale: 5 });
      expect(months(scenario, 'frame')).toEqual([1, 0.5, 0.5, 1]);
      // The seller began at 0.5.
      expect(months(scenario, 'sellerFrame')).toEqual([0.5, 0.25, 0.25, 0.5]);
    }
  });

  test('lets the contract’s part see a price on orders whole and the other part its spill', () => {
    const contract = { share: 0.5, frame: 0.4, spill: 0.5 };
    const scenario = under('image', [fee(5)], { imageScale: 5 }, { contract });
    // Before: (1 + 0.4)/2. With the fee: favours 1/(1 + 0.5²) = 0.8, contract 0.4 · 0.5 = 0.2.
    expect(months(scenario, 'frame')).toEqual([0.7, 0.5, 0.5, 0.7]);
  });

  test('adds up the prices on orders and on favours if both are named', () => {
    const both = [fee(4), fee(2, 'favours')];
    const contract = { share: 0.5, frame: 0.4, spill: 0.5 };
    // The favours' part sees 2 + 0.5 · 4 = 4 and keeps 1 / (1 + 0.64), the contract's 4 + 0.5 · 2 = 5 and keeps a half
    // of 0.4.
    const felt = Number(((1 / 1.64 + 0.2) / 2).toFixed(6));
    expect(months(under('image', both, { imageScale: 5 }, { contract }), 'frame')).toEqual([
      0.7,
      felt,
      felt,
      0.7,
    ]);
  });
});

describe('the theory of a signal under trade', () => {
  // A belief of a half in a severity of 2 weighs 1; everybody notices, and a severe seller is never mild: 0 is left.
  const values = { severity: 2, beliefStart: 0.5, attention: 1, mildLikelihood: 0, mildBelow: 4 };

  test('takes a price below `mildBelow` for mildness, on orders or on favours, and keeps what it learnt', () => {
    for (const on of ['orders', 'favours'] as const) {
      expect(months(under('signal', [fee(3, on)], values), 'shadow')).toEqual([1, 0, 0, 0]);
    }
  });

  test('learns nothing from a price that is not mild', () => {
    expect(months(under('signal', [fee(4)], values), 'shadow')).toEqual([1, 1, 1, 1]);
  });

  test('starts afresh with a new owner', () => {
    const handover: PolicyEvent = { kind: 'handover', from: 5, groups: 'all' };
    expect(months(under('signal', [fee(3), handover], values), 'shadow')).toEqual([1, 0, 0, 1]);
  });
});

test('a conscience that is watched weighs more under trade too', () => {
  const watched: PolicyEvent = { kind: 'visibility', from: 3, until: 4, strength: 0.5, groups: 'all' };
  // 1.2 · 1, and half as much again.
  const scenario = under('full', [watched], { guilt: 1.2, frameStart: 1 });
  expect(months(scenario, 'conscience')).toEqual([1.2, 1.8, 1.8, 1.2]);
});

describe('a custom theory under trade', () => {
  const scenario = traded([fee(2), fee(1, 'favours', 5)]);
  const digest = (customTheory?: CustomTheory) =>
    outcomeDigest(runReplicates(scenario, { replicates: 3, ...(customTheory ? { customTheory } : {}) }));

  test('that adds a price of nothing changes no digit', () => {
    expect(digest({ name: 'idle', source: 'a test', prices: { nothing: () => 0 } })).toBe(digest());
  });

  test('adds its price to the utility, and its state follows what the buyer did', () => {
    const habit: CustomTheory = {
      name: 'habit',
      source: 'a test',
      states: { orders: 0 },
      prices: { habit: ({ own, person }) => -0.5 * own.orders[person] },
      updates: [
        ({ own, person, took }) => {
          if (took) own.orders[person] += 1;
        },
      ],
    };
    const { choices, benefit } = biography(scenario, 3, { seed: 'x', customTheory: habit });
    let orders = 0;
    for (const choice of choices) {
      const { added, sticker, shadow, conscience, crowd, utility, took } = choice;
      expect(added.habit + 0).toBe(-0.5 * orders + 0);
      expect(utility).toBeCloseTo(benefit - sticker - shadow - conscience - crowd + 0.5 * orders, 12);
      if (took) orders++;
    }
    expect(orders).toBeGreaterThan(0);
    expect(digest(habit)).not.toBe(digest());
  });

  test('sees the prices that the policy names, for an order and for a favour', () => {
    const moments: Moment[] = [];
    const curious: CustomTheory = {
      name: 'curious',
      source: 'a test',
      updates: [(moment) => void moments.push({ ...moment })],
    };
    const scenario = traded([fee(2), fee(1, 'favours', 5)], { leaving: -1e6 });
    const { choices } = biography(scenario, 1, { seed: 'x', customTheory: curious });
    const own = moments.filter(({ person }) => person === 0);
    expect(own.map(({ period }) => period)).toEqual(choices.map(({ period }) => period));
    expect(own.map(({ took }) => took)).toEqual(choices.map(({ arose, took }) => (arose ? took : undefined)));
    const named = own.slice(0, 7).map(({ price, favourPrice }) => [price, favourPrice]);
    expect(named).toEqual([...Array(2).fill([0, 0]), [2, 0], [2, 0], [0, 1], [0, 1], [0, 0]]);
  });

  test('is not asked about a relationship that has ended', () => {
    const gone: Moment[] = [];
    const counting: CustomTheory = {
      name: 'counting',
      source: 'a test',
      updates: [(moment) => void gone.push({ ...moment })],
    };
    const tempted: PolicyEvent = { kind: 'shock', from: 1, until: 24, amount: 30, groups: 'all' };
    runReplicates(traded([tempted], { leaving: 30 }), { replicates: 1, customTheory: counting });
    // Twenty buyers order elsewhere in the first month and leave at once.
    expect(gone.map(({ period }) => period)).toEqual(Array(20).fill(0));
  });
});
