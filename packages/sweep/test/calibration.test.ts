import { acrossReplicates, InputError, runReplicates, type Scenario, withValues } from '@fairweather/core';
import { normal, seedKey, uniform } from '@fairweather/core/engine';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { evenness } from '../src/calibration/ranks.js';
import { type AbcOptions, abcSmc, calibrate, type Particle } from '../src/index.js';

const key = seedKey('conjugate');

const meanOf = (particles: readonly Particle[], axis = 0) =>
  particles.reduce((sum, { shares, weight }) => sum + weight * shares[axis], 0);
const spreadOf = (particles: readonly Particle[], axis = 0) => {
  const mean = meanOf(particles, axis);
  return Math.sqrt(
    particles.reduce((sum, { shares, weight }) => sum + weight * (shares[axis] - mean) ** 2, 0),
  );
};

describe('where the answer is known', () => {
  /** How many of 20 succeed; every share of success is as probable as any other before. */
  const successes = ([share]: readonly number[], luck: number) => [
    Array.from({ length: 20 }, (_, i) => Number(uniform(key, luck, i, 0) < share)).reduce((a, b) => a + b, 0),
  ];
  const seven = (options: AbcOptions = {}) =>
    abcSmc({ dimensions: 1, simulate: successes, observed: [7] }, options);

  test('7 successes of 20 give the beta distribution with 8 and 14', () => {
    const { particles, rounds, ended } = seven({ particles: 2000 });
    expect(ended).toBe('exact');
    const { effective, tolerance } = rounds[rounds.length - 1];
    expect(tolerance).toBe(0);
    expect(effective).toBeGreaterThan(700);
    // Mean 8/22; variance 8 · 14 / (22² · 23). Four standard errors with at least 700 worlds.
    const spread = Math.sqrt((8 * 14) / (22 ** 2 * 23));
    expect(Math.abs(meanOf(particles) - 8 / 22)).toBeLessThan((4 * spread) / Math.sqrt(700));
    expect(Math.abs(spreadOf(particles) / spread - 1)).toBeLessThan(4 / Math.sqrt(2 * 700));
  });

  test('20 of 20, at the end of the prior, give the beta distribution with 21 and 1', () => {
    const { particles } = abcSmc(
      { dimensions: 1, simulate: successes, observed: [20] },
      { particles: 2000, seed: 'edge' },
    );
    const spread = Math.sqrt(21 / (22 ** 2 * 23));
    expect(Math.abs(meanOf(particles) - 21 / 22)).toBeLessThan((5 * spread) / Math.sqrt(500));
  });

  test('the mean of ten normal draws gives the normal distribution around it', () => {
    // The mean of 10 draws around μ, of standard deviation 1; μ is between −5 and 5.
    const simulate = ([share]: readonly number[], luck: number) => [
      10 * share - 5 + normal(key, luck, 0, 1) / Math.sqrt(10),
    ];
    const { particles, rounds } = abcSmc(
      { dimensions: 1, simulate, observed: [0.5] },
      { particles: 2000, stopBelow: 0.02 },
    );
    // The prior is flat there: mean 0.5, standard deviation 1/√10, a tenth of both in shares.
    expect(Math.abs(10 * meanOf(particles) - 5 - 0.5)).toBeLessThan(0.06);
    expect(10 * spreadOf(particles)).toBeGreaterThan(0.29);
    expect(10 * spreadOf(particles)).toBeLessThan(0.36);
    const tolerances = rounds.map(({ tolerance }) => tolerance);
    expect(tolerances).toEqual([...tolerances].sort((a, b) => b - a));
  });

  test('two parameters of which only the sum is observed stay uncertain alone, and certain together', () => {
    const simulate = ([a, b]: readonly number[], luck: number) => [a + b + 0.02 * normal(key, luck, 1, 1)];
    const { particles } = abcSmc({ dimensions: 2, simulate, observed: [1] }, { particles: 1000 });
    expect(spreadOf(particles, 0)).toBeGreaterThan(0.2);
    const sums = particles.map((one) => ({ ...one, shares: [one.shares[0] + one.shares[1]] }));
    expect(spreadOf(sums)).toBeLessThan(0.05);
  });

  test('the same seed gives the same worlds, and another seed others', () => {
    const few = { particles: 50, seed: 'one' };
    expect(seven(few)).toEqual(seven(few));
    expect(seven({ ...few, seed: 'two' }).particles).not.toEqual(seven(few).particles);
  });

  test('worlds that cannot be are never kept while there are others', () => {
    const simulate = ([share]: readonly number[]) => (share < 0.4 ? undefined : [share]);
    const { particles } = abcSmc({ dimensions: 1, simulate, observed: [0] }, { particles: 200 });
    for (const { shares } of particles) expect(shares[0]).toBeGreaterThanOrEqual(0.4);
  });
});

test('evenness is small for ranks that stand together, and not for even ones', () => {
  const even = Array.from({ length: 50 }, (_, i) => (i + 0.5) / 50);
  expect(evenness(even)).toBe(1);
  // All in the middle half: the gap is 0.255, λ = (7.071 + 0.12 + 0.016) · 0.255 = 1.838, p = 2·e^(−2λ²).
  expect(evenness(even.map((rank) => 0.25 + rank / 2))).toBeCloseTo(2 * Math.exp(-2 * 1.838 ** 2), 3);
});

/** One centre of the day-care: a replicate takes a fraction of a millisecond. */
const small: Scenario = { ...daycare, name: 'small', groups: daycare.groups.slice(0, 1) } as Scenario;
const options = {
  over: { guilt: { low: 0.2, high: 3 } },
  particles: 60,
  simulations: 2000,
  predictions: 60,
  studies: 10,
} as const;

describe('calibrate', () => {
  test('finds the value under which a study was simulated, and says that nothing speaks against it', () => {
    const truth = runReplicates(withValues(small, { guilt: 1 }), { seed: 'truth', replicates: 1 });
    const [value] = acrossReplicates(truth, 'late_per_week', 5, 16);
    const observed = [{ name: 'late', measure: 'late_per_week', from: 5, until: 16, value }];
    const { parameters, predictive, doubts, rounds, worlds } = calibrate(small, { ...options, observed });
    const [guilt] = parameters;
    expect(guilt.name).toBe('guilt');
    expect(guilt.low).toBeLessThan(1);
    expect(guilt.high).toBeGreaterThan(1);
    expect(guilt.standardDeviation).toBeLessThan((3 - 0.2) / Math.sqrt(12) / 2);
    expect(guilt.ranks).toHaveLength(10);
    expect(guilt.coverage).toBeGreaterThan(0.6);
    expect(predictive[0].above).toBeGreaterThan(0.1);
    expect(predictive[0].above).toBeLessThan(0.9);
    expect(worlds.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(rounds.length).toBeGreaterThan(1);
    expect(doubts.filter((doubt) => !/independent ones/.test(doubt))).toEqual([]);
  });

  test('says that no value fits what cannot come out', () => {
    const observed = [{ name: 'late', measure: 'late_per_week', from: 1, until: 4, value: 150 }];
    const { predictive, doubts } = calibrate(small, { ...options, particles: 20, studies: 10, observed });
    expect(predictive[0].above).toBe(0);
    expect(doubts.join('\n')).toMatch(
      /late: 150 was observed, and 90 % of new replicates .*: no values in these ranges fit/,
    );
  });

  const fine = [{ name: 'late', measure: 'late_per_week', value: 8 }];

  test('counts the worlds that the scenario refuses, and says that the result is about the others', () => {
    // The fine begins in week 5 and may end in any of weeks 3 to 12: two of ten end before it begins.
    const over = { fineUntil: { low: 3, high: 12 } };
    const { refused, doubts } = calibrate(small, { ...options, over, simulations: 60, observed: fine });
    expect(refused.of).toBe(60);
    expect(refused.worlds).toBeGreaterThan(4);
    expect(refused.worlds).toBeLessThan(24);
    expect(refused.reason).toMatch(/ends in week [34], before it begins|fineUntil/);
    expect(doubts[0]).toContain(
      `${refused.worlds} of 60 worlds of the search cannot be, and the result is about the others: choose ranges`,
    );
  });

  test.each([
    ['an unknown parameter', { over: { gilt: { low: 0, high: 1 } } }, /gilt/],
    ['an empty range', { over: { guilt: { low: 1, high: 1 } } }, 'The range of guilt, 1 to 1, is empty'],
    ['an unknown measure', { observed: [{ name: 'a', measure: 'latte', value: 1 }] }, /latte/],
    ['no observation', { observed: [] }, 'The sweep has no outputs: name 1 to 50 measures'],
    [
      'no number',
      { observed: [{ ...fine[0], value: Number.NaN }] },
      'What was observed of "late" is NaN: give a num',
    ],
    ['no check', { studies: 0 }, 'calibrate(): studies is 0; give a whole number from 10 to 1000000.'],
  ])('refuses %s in one sentence', (_, change, said) => {
    const ask = () => calibrate(small, { ...options, observed: fine, ...change } as never);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(said);
  });
});
