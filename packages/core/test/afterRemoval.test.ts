import { describe, expect, test } from 'vitest';
import { biography, type Choice, type PolicyEvent, type TheoryName } from '../src/index.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

/** Each theory's prediction for the time after a price, for one person among people who are alike. */
const policy: readonly PolicyEvent[] = [
  { kind: 'price', from: 3, until: 5, amount: 10, groups: 'all', announced: true },
];
const calendar = { period: 'day', unit: 'week', periodsPerUnit: 5, units: 10 };
const values = { ...alike, guilt: 1.1, cueLoss: 0.1, recovery: 0.003, attention: 1, priceSensitivity: 0.05 };

function choicesUnder(theory: TheoryName, events = policy): readonly Choice[] {
  const groups = [{ name: 'one', members: 3, treated: true, baseline: { taken: 10, opportunities: 100 } }];
  return biography(scenarioWith({ groups, calendar, policy: events }, values, theory), 1).choices;
}

/** Probability of taking before the price, on its last day, on the day after it and on the last day of all. */
function stations(theory: TheoryName, events = policy): [number, number, number, number] {
  const p = choicesUnder(theory, events).map(({ probability }) => probability);
  return [p[9], p[24], p[25], p[49]];
}

describe('after a price is removed', () => {
  test.each(['deterrence', 'loss-aversion'] as const)(
    '%s is back at its baseline at once, to the last digit',
    (theory) => {
      const [before, during, next, last] = stations(theory);
      expect(during).toBeLessThan(before);
      expect(next).toBe(before);
      expect(last).toBe(before);
    },
  );

  test('image is back at its baseline at once, though the price made taking likelier', () => {
    const [before, during, next, last] = stations('image');
    expect(during).toBeGreaterThan(before);
    expect(next).toBe(before);
    expect(last).toBe(before);
  });

  test('signal stays where the price left it', () => {
    const [before, during, next, last] = stations('signal');
    expect(during).toBeGreaterThan(before);
    expect(next).toBe(during);
    expect(last).toBe(during);
  });

  test('frame stays near where the price left it', () => {
    const [before, during, next, last] = stations('frame');
    expect(during).toBeGreaterThan(before);
    expect(next - before).toBeGreaterThan(0.95 * (during - before));
    expect(last - before).toBeGreaterThan(0.85 * (during - before));
    expect(last).toBeLessThan(next);
  });

  test('symmetric-frame returns at the speed at which it left', () => {
    const frames = choicesUnder('symmetric-frame').map(({ frame }) => frame);
    // Fifteen days of loss from 1, then the gap of 1 − 0.9¹⁵ closes at the same tenth a day.
    expect(frames[24]).toBeCloseTo(0.9 ** 15, 6);
    for (let k = 1; k <= 25; k++) expect(1 - frames[24 + k]).toBeCloseTo((1 - 0.9 ** 15) * 0.9 ** k, 6);
  });

  test.each(['null', 'guilt-expectation', 'reciprocity', 'shading', 'relational', 'lock-in'] as const)(
    '%s was never moved by it',
    (theory) => {
      const without = choicesUnder(theory, []);
      choicesUnder(theory).forEach(({ probability, took }, t) => {
        expect({ probability, took }).toEqual({ probability: without[t].probability, took: without[t].took });
      });
    },
  );
});

describe('a new owner after the price', () => {
  const withOwner: readonly PolicyEvent[] = [...policy, { kind: 'handover', from: 8, groups: 'all' }];

  test('restores the baseline under signal, since mildness was the old owner’s', () => {
    const [before, during, , last] = stations('signal', withOwner);
    expect(during).toBeGreaterThan(before);
    expect(last).toBe(before);
  });

  test('restores nothing under frame, since the frame is the relationship’s', () => {
    expect(stations('frame', withOwner)).toEqual(stations('frame'));
  });
});

describe('image', () => {
  test('has no memory: today’s price alone decides, whatever came before', () => {
    const dear: PolicyEvent = { kind: 'price', from: 1, until: 2, amount: 80, groups: 'all' };
    const later: PolicyEvent = { kind: 'price', from: 7, until: 8, amount: 5, groups: 'all' };
    const plain = choicesUnder('image', [later]);
    const scarred = choicesUnder('image', [dear, later]);
    const felt = ({ frame, conscience, probability, took }: Choice) => [frame, conscience, probability, took];
    expect(scarred.slice(10).map(felt)).toEqual(plain.slice(10).map(felt));
    expect(scarred.slice(0, 10).map(felt)).not.toEqual(plain.slice(0, 10).map(felt));
    // The price equals the image scale of 5 in weeks 7 and 8.
    expect(plain.map(({ frame }) => frame)).toEqual([
      ...Array(30).fill(1),
      ...Array(10).fill(0.5),
      ...Array(10).fill(1),
    ]);
  });
});
