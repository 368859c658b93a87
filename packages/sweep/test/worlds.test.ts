import { armsOf, runExperiment, withValues } from '@fairweather/core';
import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { acrossWorlds, mixWorlds, type World, worldsWithin } from '../src/index.js';

const small = { ...daycare, groups: daycare.groups.slice(0, 2) };
const late = { measures: ['late_per_week'], windows: [{ from: 17, until: 20 }], seed: 'worlds' };

describe('worldsWithin(scenario, options)', () => {
  const worlds = worldsWithin(partnershipDownturn, { points: 50 });

  test('every uncertain value lies from half to twice its start, and no lever moves', () => {
    for (const { values } of worlds) {
      for (const [name, value] of Object.entries(values) as [
        keyof typeof partnershipDownturn.parameters,
        number,
      ][]) {
        const { role, default: start, low, high } = partnershipDownturn.parameters[name];
        expect(role).toBe('uncertainty');
        expect(value).toBeGreaterThanOrEqual(Math.max(low, start / 2));
        expect(value).toBeLessThanOrEqual(Math.min(high, 2 * start));
      }
    }
    expect(Object.keys(worlds[0].values)).toContain('guilt');
    expect(Object.keys(worlds[0].values)).not.toContain('frameStart');
  });

  test('the same seed gives the same worlds, and another one others', () => {
    expect(worldsWithin(partnershipDownturn, { points: 50 })).toEqual(worlds);
    expect(worldsWithin(partnershipDownturn, { points: 50, seed: 'other' })).not.toEqual(worlds);
  });
});

describe('mixWorlds(parts, count)', () => {
  const of = (theory: 'frame' | 'signal', count: number) =>
    Array.from({ length: count }, (_, i): World => ({ theory, values: { guilt: i } }));

  test('takes of each theory by its weight, and interleaves them', () => {
    const mixed = mixWorlds(
      [
        { worlds: of('frame', 9), weight: 0.75 },
        { worlds: of('signal', 9), weight: 0.25 },
      ],
      8,
    );
    expect(mixed.filter(({ theory }) => theory === 'signal')).toHaveLength(2);
    expect(mixed.slice(0, 4).filter(({ theory }) => theory === 'signal')).toHaveLength(1);
  });

  test('refuses a theory with too few worlds, and weights of zero', () => {
    expect(() => mixWorlds([{ worlds: of('frame', 2), weight: 1 }], 3)).toThrow(
      'mixWorlds(): part 1 has 2 worlds, and 3 are asked of it: draw more, or ask for fewer.',
    );
    expect(() => mixWorlds([{ worlds: of('frame', 2), weight: 0 }], 1)).toThrow('no theory with a weight');
  });
});

describe('acrossWorlds(scenario, options)', () => {
  test('in a single world that is the scenario, the spread is the difference itself', () => {
    const [one] = acrossWorlds(small, {
      ...late,
      worlds: [{ values: {} }],
      replicates: 6,
      worldReplicates: 6,
    });
    const [plain] = runExperiment(small, { ...late, replicates: 6 }).comparisons;
    expect(one).toEqual({ ...plain, worlds: { signShare: 1, low: plain.mean, high: plain.mean } });
  });

  test('a sign fails in the worlds in which its cause is absent', () => {
    // Under the null theory nothing differs, so the sign holds in two worlds of three.
    const worlds: World[] = [{ values: {} }, { theory: 'null', values: {} }, { values: { guilt: 1.5 } }];
    const [fined] = acrossWorlds(small, { ...late, worlds, replicates: 6, worldReplicates: 4 });
    expect(fined.mean).toBeGreaterThan(0);
    expect(fined.worlds.signShare).toBeCloseTo(2 / 3, 12);
    expect(fined.worlds.low).toBe(0);
  });

  test('a value that somebody has set stays in every world', () => {
    const set = withValues(small, { guilt: 0.5 });
    const options = { ...late, replicates: 4, worldReplicates: 4, arms: armsOf(set) };
    const [one] = acrossWorlds(set, { ...options, worlds: [{ values: { guilt: 3 } }] });
    expect(one.worlds.low).toBe(one.mean);
  });

  test('where half of the occasions arise, as many are taken before a fine: they were counted over all', () => {
    // A fine of 10,000 that all heed in both worlds: what it takes away is what was taken before.
    const fines = [0, 10_000].map((fine) => ({
      name: `fine ${fine}`,
      scenario: withValues(small, { fine, fineFrom: 1, fineUntil: 20 }),
    }));
    const how = { ...late, arms: fines, compareWith: 'fine 0', replicates: 40, worldReplicates: 40 };
    const fewer = (world: World) => acrossWorlds(small, { ...how, worlds: [world] })[0].worlds.low;
    const all = fewer({ values: {} });
    const half = fewer({ values: { opportunity: 0.5 }, occasions: 0.5 });
    expect(all).toBeLessThan(-4);
    // 40 replicates know the mean of eight a week to about 5 %.
    expect(half / all).toBeGreaterThan(0.8);
    expect(half / all).toBeLessThan(1.25);
  });

  test('without a world there is nothing to say', () => {
    expect(() => acrossWorlds(small, { worlds: [] })).toThrow(
      'acrossWorlds() has no world: give one or more.',
    );
  });
});
