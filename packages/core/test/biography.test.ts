import { describe, expect, test } from 'vitest';
import { biography, InputError, runReplicates, type Scenario } from '../src/index.js';
import { makePlan } from '../src/plan/makePlan.js';
import { series } from './support/lives.js';
import { scenarioWith } from './support/scenarioWith.js';

const scenario: Scenario = scenarioWith(
  {
    policy: [
      { kind: 'price', from: 2, until: 4, amount: 12, groups: 'all' },
      { kind: 'shock', from: 3, until: 5, amount: 1.25, groups: 'treated' },
      { kind: 'favour', from: 2, need: 1, granted: 0, groups: 'all' },
    ],
  },
  {
    guilt: 1.1,
    cueLoss: 0.1,
    priceSensitivity: 0.02,
    severity: 1.5,
    attention: 0.2,
    reciprocity: 0.5,
    conformity: 3,
    switchingCost: 0.25,
    opportunity: 0.8,
    benefit: -0.5,
  },
);
const options = { seed: 'biography', replicate: 2 };
const everybody = Array.from({ length: 8 }, (_, i) => biography(scenario, i + 1, options));

describe('biography(scenario, agent)', () => {
  test('is the life that the agent lives in a run of the same seed and replicate', () => {
    const run = runReplicates(scenario, { seed: 'biography', replicates: 1, first: 2 });
    const taken = Array<number>(6).fill(0);
    for (const { choices } of everybody) {
      for (const { period, took } of choices) if (took) taken[Math.floor(period / 5)]++;
    }
    // The measure is the mean over the two groups.
    expect(taken.map((count) => count / 2)).toEqual(series(run, 'taken'));
    expect(Math.max(...taken)).toBeGreaterThan(0);
  });

  test('has prices that add up to the utility', () => {
    for (const { benefit, treated, choices } of everybody) {
      for (const choice of choices) {
        const shock = treated && choice.period >= 10 && choice.period < 25 ? 1.25 : 0;
        const prices = choice.sticker + choice.shadow + choice.conscience + choice.crowd;
        expect(choice.utility).toBeCloseTo(benefit + shock - 0.25 - prices, 12);
        expect(choice.probability).toBeCloseTo(1 / (1 + Math.exp(-choice.utility)), 12);
      }
    }
  });

  test('takes if and only if an opportunity arises and the luck lies below the probability', () => {
    const choices = everybody.flatMap((life) => life.choices);
    for (const { arose, draw, probability, took } of choices) expect(took).toBe(arose && draw < probability);
    expect(choices.some(({ arose }) => !arose)).toBe(true);
  });

  test('has one choice a period, in order, all of the same member', () => {
    for (const { choices } of everybody) {
      expect(choices.map(({ period }) => period)).toEqual(Array.from({ length: 30 }, (_, t) => t));
      expect(new Set(choices.map(({ member }) => member)).size).toBe(1);
    }
  });

  test('numbers agents from 1 through all groups', () => {
    expect(everybody.map(({ agent }) => agent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(everybody.map(({ group }) => group)).toEqual([
      ...Array(4).fill('first'),
      ...Array(4).fill('second'),
    ]);
    expect(everybody.map(({ choices }) => choices[0].member)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(everybody.map(({ treated }) => treated)).toEqual([
      ...Array(4).fill(true),
      ...Array(4).fill(false),
    ]);
  });

  test.each([0, 9, -1, 1.5, Number.NaN])('refuses agent %d', (agent) => {
    expect(() => biography(scenario, agent)).toThrow(
      new InputError(`There is no agent ${agent} in plain: give a whole number from 1 to 8.`),
    );
  });

  test.each([-1, 0.5])('refuses replicate %d, which no run has', (replicate) => {
    expect(() => biography(scenario, 1, { replicate })).toThrow(/replicate/);
  });

  test('is of replicate 0 under the seed of a run by default', () => {
    const run = runReplicates(scenario, { replicates: 1 });
    const taken = Array.from({ length: makePlan(scenario).members }, (_, i) => biography(scenario, i + 1))
      .flatMap(({ choices }) => choices)
      .filter(({ took }) => took).length;
    expect(taken / 2).toBe(series(run, 'taken').reduce((sum, count) => sum + count, 0));
  });
});
