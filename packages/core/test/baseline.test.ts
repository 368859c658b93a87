import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrossReplicates, biography, probability, runReplicates, theories } from '../src/index.js';
import { baselinePrice } from '../src/people/baselinePrice.js';
import { makePlan } from '../src/plan/makePlan.js';
import { peopleOf } from './support/lives.js';
import { values } from './support/scenarios.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

const group = (taken: number, opportunities: number, members = 40) => ({
  name: 'counted',
  members,
  treated: true,
  baseline: { taken, opportunities },
});
const logit = (rate: number) => Math.log(rate / (1 - rate));

describe('a counted baseline', () => {
  test.each([
    [8, 100, 1.13],
    [50, 100, 2],
    [1, 1000, 0],
    [97, 100, 0.5],
  ])(
    'of %i in %i is met by a benefit of logit(rate) + guilt where all are alike (guilt %d)',
    (taken, of, guilt) => {
      const people = peopleOf(scenarioWith({ groups: [group(taken, of)] }, { ...alike, guilt }));
      for (const benefit of people.benefit) expect(benefit).toBeCloseTo(logit(taken / of) + guilt, 6);
    },
  );

  test('makes up for every price that stands at the start: shadow, reciprocity and switching cost', () => {
    const prices = { severity: 2, beliefStart: 0.25, reciprocity: 0.8, goodwillStart: 0.5, switchingCost: 1 };
    const people = peopleOf(scenarioWith({ groups: [group(8, 100)] }, { ...alike, ...prices }));
    // logit(0.08) + 0.25 · 2 + 0.8 · 0.5 + 1
    for (const benefit of people.benefit) expect(benefit).toBeCloseTo(logit(0.08) + 0.5 + 0.4 + 1, 6);
  });

  test('is met by people who differ, on average over the people who are there', () => {
    const scenario = scenarioWith(
      { groups: [group(8, 100)] },
      { guilt: 1.13, benefitSpread: 1, proSocialShare: 0.6, baselineError: 0 },
    );
    const people = peopleOf(scenario);
    const { mechanism } = makePlan(scenario);
    let sum = 0;
    people.benefit.forEach((benefit, i) => {
      sum += probability(benefit - baselinePrice(mechanism, people, i));
    });
    expect(sum / people.count).toBeCloseTo(0.08, 6);
    expect(people.usualShare[0]).toBeCloseTo(0.08, 6);
    expect(new Set(people.benefit).size).toBe(40);
  });

  test('is met whatever the values and the theory', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...theories),
        fc.integer({ min: 1, max: 99 }),
        (any, theory, taken) => {
          const exact = { ...any, baselineError: 0, opportunity: 1 };
          const people = peopleOf(scenarioWith({ groups: [group(taken, 100, 7)] }, exact, theory.name));
          expect(people.usualShare[0]).toBeCloseTo(taken / 100, 5);
        },
      ),
      { seed: 21, numRuns: 200 },
    );
  });

  test('is met by a relationship that is worth a great deal', () => {
    // Margin 1,000 at a discount rate of 0.1: a severity of 10,000, half believed.
    const rich = scenarioWith({ groups: [group(8, 100)] }, { ...alike, margin: 1000 }, 'relational');
    expect(peopleOf(rich).usualShare[0]).toBeCloseTo(0.08, 3);
  });

  test('is met on the first day under image too, which knows no frame but that of today’s price', () => {
    const cool = scenarioWith({ groups: [group(8, 100)] }, { ...alike, frameStart: 0.5 }, 'image');
    expect(biography(cool, 1).choices[0].probability).toBeCloseTo(0.08, 6);
  });

  test('is a rate per opportunity, so it is met if opportunities are rare', () => {
    const rare = scenarioWith({ groups: [group(30, 100)] }, { ...alike, opportunity: 0.5 });
    const shares = acrossReplicates(runReplicates(rare, { seed: 'rare', replicates: 100 }), 'share', 1, 6);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    // About 100 replicates · 40 members · 30 periods · ½; 4 standard errors.
    expect(Math.abs(mean - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 60_000));
  });

  test('is the rate at which people take in a run', () => {
    const outcome = runReplicates(scenarioWith({ groups: [group(8, 100)] }, { ...alike, guilt: 1.13 }), {
      seed: 'baseline',
      replicates: 200,
    });
    const shares = acrossReplicates(outcome, 'share', 1, 6);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    // 200 replicates · 40 members · 30 periods, independent; 4 standard errors, passed once in 16,000.
    expect(Math.abs(mean - 0.08)).toBeLessThan(4 * Math.sqrt((0.08 * 0.92) / (200 * 40 * 30)));
  });

  test('is drawn around the count with the relative error √((1 − rate) / taken) of a count', () => {
    const scenario = scenarioWith({ groups: [group(50, 100)] }, { ...alike, baselineError: 1 });
    const rates = Array.from({ length: 2000 }, (_, k) => peopleOf(scenario, 'error', k).usualShare[0]);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const sd = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1));
    const relative = Math.sqrt(0.5 / 50);
    // 4 standard errors of a mean; the standard deviation of 2,000 draws is known to about 2 %, so 8 %.
    expect(Math.abs(mean - 0.5)).toBeLessThan((4 * sd) / Math.sqrt(2000));
    expect(Math.abs(sd / (0.5 * relative) - 1)).toBeLessThan(0.08);
  });
});

describe('a group without a baseline', () => {
  test('starts at the benefit of the scenario if groups are alike', () => {
    const groups = [{ name: 'free', members: 3, treated: true }];
    const people = peopleOf(scenarioWith({ groups }, { ...alike, benefit: -1.5 }));
    expect([...people.benefit]).toEqual([-1.5, -1.5, -1.5]);
    expect(people.usualShare[0]).toBeCloseTo(1 / (1 + Math.exp(1.5)), 12);
  });

  test('takes for granted only what arises: the share of takers is the opportunity times the probability', () => {
    const groups = [{ name: 'free', members: 3, treated: true }];
    const people = peopleOf(scenarioWith({ groups }, { ...alike, benefit: 0, opportunity: 0.5 }));
    expect(people.usualShare[0]).toBe(0.25);
    expect(people.seenShare[0]).toBe(0.25);
  });

  test('has guilt in its pro-social share alone', () => {
    const groups = [{ name: 'free', members: 5000, treated: true }];
    const people = peopleOf(scenarioWith({ groups }, { ...alike, guilt: 2, proSocialShare: 0.3 }));
    const guilty = people.guilt.filter((guilt) => guilt === 2).length;
    expect(people.guilt.filter((guilt) => guilt === 0).length).toBe(5000 - guilty);
    // 4 standard errors of a share of 0.3.
    expect(Math.abs(guilty / 5000 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 5000));
  });
});
