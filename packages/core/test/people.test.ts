import { describe, expect, test } from 'vitest';
import { withValues } from '../src/index.js';
import { channels } from '../src/random/channels.js';
import { lognormal, normal, uniform } from '../src/random/draws.js';
import { groupKey, nameKey, seedKey } from '../src/random/keys.js';
import { peopleOf } from './support/lives.js';
import { scenarioWith } from './support/scenarioWith.js';

const N = 4000;
const scenario = scenarioWith(
  { groups: [{ name: 'many', members: N, treated: true }] },
  {
    benefit: -1,
    benefitSpread: 0.8,
    groupSpread: 0.5,
    guilt: 1.5,
    guiltSpread: 0.4,
    reciprocity: 0.8,
    reciprocitySpread: 0.6,
    susceptibility: 1.25,
    susceptibilitySpread: 0.3,
    frameStart: 0.75,
    beliefStart: 0.25,
    goodwillStart: -0.5,
    referencePriceStart: 8,
    harm: 2,
  },
);
const people = peopleOf(scenario, 'people', 7);
const key = groupKey(seedKey('people'), 7, nameKey(scenario.groups[0].name));
const traits = ['benefit', 'guilt', 'reciprocity', 'susceptibility'] as const;

describe('the people of a group', () => {
  test('have each trait from its own channel at period 0, in single precision', () => {
    const mean = normal(key, 0, 0, channels.groupBenefit, { mean: -1, standardDeviation: 0.5 });
    for (const i of [0, 1, 17, N - 1]) {
      expect(people.benefit[i]).toBeCloseTo(
        mean + normal(key, i, 0, channels.benefit, { standardDeviation: 0.8 }),
        6,
      );
      expect(people.guilt[i]).toBe(
        Math.fround(lognormal(key, i, 0, channels.guilt, { mean: 1.5, variation: 0.4 })),
      );
      expect(people.reciprocity[i]).toBe(
        Math.fround(lognormal(key, i, 0, channels.reciprocity, { mean: 0.8, variation: 0.6 })),
      );
      expect(people.susceptibility[i]).toBe(
        Math.fround(lognormal(key, i, 0, channels.susceptibility, { mean: 1.25, variation: 0.3 })),
      );
    }
  });

  test('have a trait whether or not the others have to be drawn, and guilt only if they are pro-social', () => {
    for (let which = 0; which < 16; which++) {
      const [guiltSpread, reciprocitySpread, susceptibilitySpread, proSocialShare] = [
        which & 1 ? 0.4 : 0,
        which & 2 ? 0.6 : 0,
        which & 4 ? 0.3 : 0,
        which & 8 ? 0.5 : 1,
      ];
      const values = {
        guiltSpread,
        reciprocitySpread,
        susceptibilitySpread,
        proSocialShare,
        benefitSpread: 0,
      };
      const few = peopleOf(withValues(scenario, values), 'people', 7);
      for (let i = 0; i < 20; i++) {
        const drawn = (channel: number, mean: number, spread: number) =>
          Math.fround(spread === 0 ? mean : lognormal(key, i, 0, channel, { mean, variation: spread }));
        const social = uniform(key, i, 0, channels.proSocial) < proSocialShare;
        expect(few.guilt[i]).toBe(social ? drawn(channels.guilt, 1.5, guiltSpread) : 0);
        expect(few.reciprocity[i]).toBe(drawn(channels.reciprocity, 0.8, reciprocitySpread));
        expect(few.susceptibility[i]).toBe(drawn(channels.susceptibility, 1.25, susceptibilitySpread));
      }
    }
  });

  test('have traits that tell nothing of each other', () => {
    for (const one of traits) {
      for (const other of traits) {
        if (one === other) continue;
        // A correlation of N independent pairs has standard deviation 1/√N; 4 of them, twelve times.
        expect(Math.abs(correlation(people[one], people[other]))).toBeLessThan(4 / Math.sqrt(N));
      }
    }
  });

  test('start where the scenario says', () => {
    const starts = { frame: 0.75, belief: 0.25, goodwill: -0.5, referencePrice: 8, harm: 2 } as const;
    for (const [state, start] of Object.entries(starts)) {
      expect(people[state as keyof typeof starts].every((value) => value === start)).toBe(true);
    }
  });

  test('share the benefit of their group, which differs from replicate to replicate', () => {
    const { benefit } = peopleOf(scenario, 'people', 8);
    const gap = benefit[0] - people.benefit[0] - (deviation(8, 0) - deviation(7, 0));
    expect(benefit[17] - people.benefit[17] - (deviation(8, 17) - deviation(7, 17))).toBeCloseTo(gap, 5);
    expect(Math.abs(gap)).toBeGreaterThan(0.01);
  });
});

function deviation(replicate: number, member: number): number {
  return normal(
    groupKey(seedKey('people'), replicate, nameKey(scenario.groups[0].name)),
    member,
    0,
    channels.benefit,
    {
      standardDeviation: 0.8,
    },
  );
}

function correlation(a: Float32Array, b: Float32Array): number {
  const meanA = a.reduce((sum, x) => sum + x, 0) / a.length;
  const meanB = b.reduce((sum, x) => sum + x, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}
