import { describe, expect, test } from 'vitest';
import { InputError, runReplicates, withValues } from '../src/index.js';
import { livesOf, series } from './support/lives.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';

const groups = [
  { name: 'first', members: 4, treated: true },
  { name: 'second', members: 9, treated: true },
  { name: 'third', members: 2, treated: false },
];
const scenario = scenarioWith(
  {
    groups,
    policy: [{ kind: 'price', from: 2, until: 4, amount: 10, groups: 'treated' }],
    measures: [
      ...everyMeasure,
      { ...everyMeasure[0], name: 'taken by the treated', groups: 'treated' },
      { ...everyMeasure[0], name: 'taken by the untreated', groups: 'untreated' },
      { ...everyMeasure[0], name: 'taken by two', groups: ['first', 'third'] },
    ],
  },
  { guilt: 1, cueLoss: 0.1, severity: 1, attention: 0.3, priceSensitivity: 0.02, conformity: 2, benefit: 0 },
);
const outcome = runReplicates(scenario, { seed: 'lives', replicates: 1 });
const { ledgers, choices } = livesOf(scenario);
const units = [0, 1, 2, 3, 4, 5];
const taken = (g: number, unit: number) => ledgers[g].taken[unit];

describe('a measure', () => {
  test('of what was taken is the mean count over the groups it concerns, each counting once', () => {
    expect(series(outcome, 'taken')).toEqual(
      units.map((unit) => (taken(0, unit) + taken(1, unit) + taken(2, unit)) / 3),
    );
    expect(series(outcome, 'taken by the treated')).toEqual(
      units.map((unit) => (taken(0, unit) + taken(1, unit)) / 2),
    );
    expect(series(outcome, 'taken by the untreated')).toEqual(units.map((unit) => taken(2, unit)));
    expect(series(outcome, 'taken by two')).toEqual(
      units.map((unit) => (taken(0, unit) + taken(2, unit)) / 2),
    );
  });

  test('of a share divides by the opportunities', () => {
    expect(ledgers[1].opportunities[0]).toBe(45);
    const share = (g: number, unit: number) => taken(g, unit) / (groups[g].members * 5);
    series(outcome, 'share').forEach((value, unit) => {
      expect(value).toBeCloseTo((share(0, unit) + share(1, unit) + share(2, unit)) / 3, 12);
    });
  });

  test('of a share does not count periods in which no opportunity arose', () => {
    const rare = withValues(scenario, { opportunity: 0.5, benefit: 1 });
    const run = runReplicates(rare, { seed: 'lives', replicates: 1 });
    const lives = livesOf(rare).ledgers;
    series(run, 'share').forEach((value, unit) => {
      const shares = lives.map((ledger) => ledger.taken[unit] / ledger.opportunities[unit]);
      expect(value).toBeCloseTo((shares[0] + shares[1] + shares[2]) / 3, 12);
    });
    expect(lives[1].opportunities[0]).toBeLessThan(40);
  });

  test('of a share skips groups without an opportunity, and is NaN if none arose anywhere', () => {
    const rare = withValues(scenario, { opportunity: 0.01, benefit: 1 });
    const run = runReplicates(rare, { seed: 'lives', replicates: 1 });
    const lives = livesOf(rare).ledgers;
    const arisen = (unit: number) => lives.map((ledger) => ledger.opportunities[unit]);
    series(run, 'share').forEach((value, unit) => {
      const shares = lives
        .filter((_, g) => arisen(unit)[g] > 0)
        .map((ledger) => ledger.taken[unit] / ledger.opportunities[unit]);
      const expected = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(value).toEqual(shares.length > 0 ? expected : Number.NaN);
    });
    const kinds = units.map((unit) => arisen(unit).filter((count) => count > 0).length);
    expect(kinds).toContain(0);
    expect(kinds).toContain(1);
  });

  test.each(['sticker', 'shadow', 'conscience', 'crowd', 'frame', 'belief', 'goodwill', 'norm'] as const)(
    'of %s is its mean over members and periods as it stood at the choice',
    (quantity) => {
      series(outcome, quantity).forEach((value, unit) => {
        const means = choices.map((group) => {
          const then = group.filter(({ period }) => Math.floor(period / 5) === unit);
          return then.reduce((sum, choice) => sum + choice[quantity], 0) / then.length;
        });
        expect(value).toBeCloseTo((means[0] + means[1] + means[2]) / 3, 10);
      });
    },
  );

  test('is one of the recorded quantities', () => {
    expect(outcome.measures).toEqual(scenario.measures.map(({ name }) => name));
    expect(outcome.values.length).toBe(13 * 6);
  });
});

describe('runReplicates(scenario, options)', () => {
  test.each([0, -1, 1.5, Number.NaN])('refuses %d replicates, and says how many to give', (replicates) => {
    expect(() => runReplicates(scenario, { replicates })).toThrow(
      new InputError(`runReplicates(): replicates is ${replicates}; give a whole number from 1 up.`),
    );
  });

  test.each([-1, 0.5])('refuses %d as the number of the first replicate', (first) => {
    expect(() => runReplicates(scenario, { replicates: 1, first })).toThrow(
      new InputError(`runReplicates(): first is ${first}; give a whole number from 0 up.`),
    );
  });

  test('runs a hundred under the seed "fairweather" by default', () => {
    const usual = runReplicates(scenario);
    expect(usual.replicates).toBe(100);
    expect(usual).toEqual(runReplicates(scenario, { seed: 'fairweather', replicates: 100, first: 0 }));
  });
});
