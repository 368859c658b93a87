import { describe, expect, test } from 'vitest';
import { biography, type MechanismValues, type PolicyEvent } from '../src/index.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

/** One person, one period a unit: what a policy does to the states, worked out by hand. */
function life(policy: readonly PolicyEvent[], values: Partial<MechanismValues>) {
  const calendar = { period: 'month', unit: 'month', periodsPerUnit: 1, units: 6 };
  const groups = [{ name: 'one', members: 1, treated: true }];
  return biography(scenarioWith({ calendar, groups, policy }, { ...alike, ...values }), 1).choices;
}
const all = { groups: 'all' } as const;

describe('a policy in a life', () => {
  test('a shock adds to the utility while it lasts', () => {
    const choices = life([{ kind: 'shock', from: 2, until: 3, amount: 1.5, ...all }], { benefit: -1 });
    expect(choices.map(({ utility }) => utility)).toEqual([-1, 0.5, 0.5, -1, -1, -1]);
  });

  test('a favour refused hurts from the period after, and the grudge fades slowly', () => {
    const choices = life([{ kind: 'favour', from: 2, need: 1, granted: 0, ...all }], {
      reciprocity: 1,
      unkindnessGain: 0.5,
      grudgeDecay: 0.5,
    });
    // k = −1 · s = −1; g = −0.5, then halves.
    expect(choices.map(({ goodwill }) => goodwill)).toEqual([0, 0, -0.5, -0.25, -0.125, -0.0625]);
    expect(choices.map(({ conscience }) => conscience)).toEqual([0, 0, -0.5, -0.25, -0.125, -0.0625]);
  });

  test('a favour granted is kinder in the market frame', () => {
    const granted = [{ kind: 'favour', from: 1, need: 1, granted: 1, ...all }] as const;
    const values = { kindnessGain: 0.5, goodwillDecay: 0 };
    expect(life(granted, { ...values, frameStart: 1 })[1].goodwill).toBe(0.25); // 0.5 · (1 − 1/2)
    expect(life(granted, { ...values, frameStart: 0 })[1].goodwill).toBe(0.5);
  });

  test('a handover keeps the shares that are carried, before the choice of that period', () => {
    const choices = life([{ kind: 'handover', from: 3, ...all }], {
      goodwillStart: 1,
      goodwillDecay: 0,
      frameCarry: 0.5,
      goodwillCarry: 0.25,
    });
    expect(choices.map(({ frame }) => frame)).toEqual([1, 1, 0.5, 0.5, 0.5, 0.5]);
    expect(choices.map(({ goodwill }) => goodwill)).toEqual([1, 1, 0.25, 0.25, 0.25, 0.25]);
  });

  test('a mild price is read as mildness, day by day, by those who notice', () => {
    const choices = life([{ kind: 'price', from: 2, until: 3, amount: 5, ...all }], {
      severity: 2,
      attention: 1,
      mildLikelihood: 0.25,
    });
    // μ from 1/2 to 1/5, then (1/5 · 1/4) / (1/20 + 4/5) = 1/17.
    const beliefs = [0.5, 0.2, 1 / 17, 1 / 17, 1 / 17, 1 / 17];
    choices.forEach(({ belief, shadow }, t) => {
      expect(belief).toBeCloseTo(beliefs[t], 7);
      expect(shadow).toBeCloseTo(2 * beliefs[t], 6);
    });
  });

  test('people get used to a price that was not announced, and lose less by it', () => {
    const choices = life([{ kind: 'price', from: 2, until: 4, amount: 8, ...all }], {
      priceSensitivity: 1,
      lossAversion: 2,
      referenceSpeed: 0.5,
    });
    expect(choices.map(({ referencePrice }) => referencePrice)).toEqual([0, 0, 4, 6, 7, 3.5]);
    expect(choices.map(({ sticker }) => sticker)).toEqual([0, 16, 12, 10, 0, 0]); // 8 + (8 − r)
  });

  test('an announced price is the reference price at once', () => {
    const choices = life([{ kind: 'price', from: 2, until: 4, amount: 8, announced: true, ...all }], {
      priceSensitivity: 1,
      lossAversion: 2,
      referenceSpeed: 0.5,
    });
    expect(choices.map(({ referencePrice }) => referencePrice)).toEqual([0, 8, 8, 8, 0, 0]);
    expect(choices.map(({ sticker }) => sticker)).toEqual([0, 8, 8, 8, 0, 0]);
  });

  test('being seen multiplies the harm on the conscience while it lasts', () => {
    const choices = life([{ kind: 'visibility', from: 2, until: 3, strength: 0.5, ...all }], { guilt: 2 });
    expect(choices.map(({ conscience }) => conscience)).toEqual([2, 3, 3, 2, 2, 2]); // 2 · (1 + 0.5)
  });

  test('goodwill forgives a price at the moment in which it goes, and each price by itself', () => {
    const first = { kind: 'price', from: 2, until: 3, amount: 1, ...all } as const;
    const second = { kind: 'price', from: 5, until: 5, amount: 1, ...all } as const;
    const values = { cueLoss: 0.5, forgiveness: 0.25, goodwillDecay: 0 };
    const frames = (goodwillStart: number, ...prices: (typeof first | typeof second)[]) =>
      life(prices, { ...values, goodwillStart }).map(({ frame }) => frame);
    // 0.25 · 2 of what is missing to the frame before the price: 0.25 + 0.5 · 0.75, once
    expect(frames(2, first)).toEqual([1, 0.5, 0.25, 0.625, 0.625, 0.625]);
    expect(frames(0, first)).toEqual([1, 0.5, 0.25, 0.25, 0.25, 0.25]);
    // The second price takes half of 0.625, and half of that comes back.
    expect(frames(2, first, second)).toEqual([1, 0.5, 0.25, 0.625, 0.3125, 0.46875]);
  });

  test('goodwill forgives a price that was there from the first day', () => {
    const price = { kind: 'price', from: 1, until: 2, amount: 1, ...all } as const;
    const values = { cueLoss: 0.5, forgiveness: 0.5, goodwillStart: 1, goodwillDecay: 0 };
    // Half of what is missing to the 1 of the start.
    expect(life([price], values).map(({ frame }) => frame)).toEqual([0.5, 0.25, 0.625, 0.625, 0.625, 0.625]);
  });

  test('goodwill that is earned after the price has gone forgives nothing', () => {
    const price = { kind: 'price', from: 2, until: 2, amount: 1, ...all } as const;
    const kindness = (from: number) => ({ kind: 'favour', from, need: 2, granted: 1, ...all }) as const;
    const values = { cueLoss: 0.5, forgiveness: 1, goodwillDecay: 0, kindnessGain: 5 };
    const frames = (month: number) => life([price, kindness(month)], values).map(({ frame }) => frame);
    expect(frames(2)).toEqual([1, 0.5, 1, 1, 1, 1]);
    expect(frames(3)).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  test('going by the rules costs the frame, and repair brings it back', () => {
    const choices = life(
      [
        { kind: 'rules', from: 2, until: 2, strength: 1, ...all },
        { kind: 'repair', from: 4, until: 5, strength: 1, ...all },
      ],
      { eventLoss: 0.5, repairStrength: 0.5 },
    );
    expect(choices.map(({ frame }) => frame)).toEqual([1, 0.5, 0.5, 0.75, 0.875, 0.875]);
  });
});
