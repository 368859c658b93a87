import { probability, type Scenario, withTheory, withValues } from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { meanField } from '../../src/fit/meanField.js';
import { fittedScenario, groupCounts, haifaCounts, predictCounts } from '../../src/index.js';

const [{ counts }] = haifaCounts.groups;
/** Everybody is alike, so that the equations can be written out. */
const alike = (scenario: Scenario): Scenario => ({
  ...scenario,
  values: { ...scenario.values, benefitSpread: 0, guiltSpread: 0 },
});
const expected = (scenario: Scenario, level = -3, units = counts, group = 0) => {
  const plan = makePlan(scenario);
  const lane = { counts: units, level, expected: new Float64Array(units.length) };
  meanField(plan, plan.groups[group], units)([lane]);
  return lane.expected;
};

describe('the mean field of the mechanism', () => {
  test('is the level and nothing else if nothing is done', () => {
    const share = 1 / (1 + Math.exp(3));
    for (const number of expected(daycare, -3, counts, 9)) expect(number).toBeCloseTo(185 * share, 12);
    for (const number of expected(withTheory(daycare, 'null'))) expect(number).toBeCloseTo(185 * share, 12);
  });

  test('takes the values of the group in place of those of the scenario', () => {
    const deterred = withTheory(daycare, 'frame');
    const groups = daycare.groups.map((group) => ({ ...group, values: { guilt: 2, guiltSpread: 0 } }));
    const own = withValues(deterred, { guilt: 1 });
    expect([...expected({ ...own, groups })]).toEqual([
      ...expected(withValues(deterred, { guilt: 2, guiltSpread: 0 })),
    ]);
  });

  test('refuses people of several kinds', () => {
    const segments = [0.5, 0.5].map((share, i) => ({ name: `kind ${i}`, share, values: {} }));
    const groups = daycare.groups.map((group) => ({ ...group, segments }));
    expect(() => expected({ ...daycare, groups })).toThrow(
      'The mean field knows one kind of people with independent traits in each group: take the segments, ' +
        `correlations and listed traits out of the group "${daycare.groups[0].name}", or simulate it.`,
    );
  });

  test('under two norms loses guilt day by day: s = (1 − φ)^t, five days a week', () => {
    const scenario = withValues(withTheory(daycare, 'frame'), { guilt: 1.2, cueLoss: 0.1, recovery: 0 });
    const numbers = expected(alike(scenario));
    let sum = 0;
    // The first day of the fine is day 1 of week 5; a price is a cue before that day's choice.
    for (let day = 1; day <= 5; day++) sum += probability(-3 + 1.2 * (1 - 0.9 ** day));
    expect(numbers[4]).toBeCloseTo(37 * sum, 10);
    const end = probability(-3 + 1.2 * (1 - 0.9 ** 60));
    expect(numbers[19]).toBeCloseTo(185 * end, 10);
  });

  test('under the signal mixes those who have noticed with those who have not', () => {
    const scenario = withValues(withTheory(daycare, 'signal'), {
      severity: 2,
      attention: 0.2,
      mildLikelihood: 0,
      beliefStart: 0.5,
    });
    let sum = 0;
    // Those who have noticed expect nothing more, and the others as much as before.
    for (let day = 1; day <= 5; day++) {
      const unaware = 0.8 ** day;
      sum += unaware * probability(-3) + (1 - unaware) * probability(-3 + 2 * 0.5);
    }
    expect(expected(alike(scenario))[4]).toBeCloseTo(37 * sum, 10);
  });

  test('under deterrence answers to the price of the day alone', () => {
    const scenario = withValues(withTheory(daycare, 'deterrence'), { priceSensitivity: 0.05 });
    const numbers = expected(alike(scenario));
    expect(numbers[10]).toBeCloseTo(185 * probability(-3.5), 10);
    expect(numbers[16]).toBeCloseTo(185 * probability(-3), 10);
  });

  test('skips a week that was not counted, and gives a short week fewer days', () => {
    const scenario = withTheory(daycare, 'frame');
    const all = expected(scenario);
    const without = expected(
      scenario,
      -3,
      counts.filter(({ unit }) => unit !== 6),
    );
    expect([...without]).toEqual([...all].filter((_, i) => i !== 5));
    const short = counts.map((count) =>
      count.unit === 5 ? { ...count, periods: 4, opportunities: 4 * 37 } : count,
    );
    const four = expected(scenario, -3, short);
    expect(four[4]).toBeLessThan((4 / 5) * all[4]);
    expect(four[5]).toBeLessThan(all[5]);
    const closed = counts.map((count) =>
      count.unit === 5 ? { ...count, periods: 0, opportunities: 0 } : count,
    );
    expect(expected(scenario, -3, closed)[4]).toBe(0);
  });

  // In large groups chance averages out, and the mean field remains.
  test.each([
    ['null', 0.01],
    ['deterrence', 0.01],
    ['image', 0.01],
    ['frame', 0.01],
    ['symmetric-frame', 0.01],
    ['signal', 0.01],
    ['contagion', 0.01],
    ['guilt-expectation', 0.02],
    ['loss-aversion', 0.01],
  ])('is the average of people who differ: %s, within %d of it', (theory, tolerance) => {
    const large = { ...daycare, groups: [0, 6].map((g) => ({ ...daycare.groups[g], members: 20_000 })) };
    const levels = [-3, -2.5];
    const estimates = {};
    const fit = { theory, estimates, levels } as unknown as Parameters<typeof fittedScenario>[1];
    const [simulated] = groupCounts(fittedScenario(large, fit), { seed: 'large', replicates: 1 });
    const data = {
      ...haifaCounts,
      groups: [0, 6].map((g) => ({
        ...haifaCounts.groups[g],
        counts: counts.map((count) => ({ ...count, opportunities: 100_000 })),
      })),
    };
    const numbers = predictCounts(data, large, fit);
    for (const g of [0, 1]) {
      for (const [from, until] of [
        [0, 4],
        [4, 8],
        [12, 16],
        [16, 20],
      ]) {
        const sum = (list: readonly number[]) => list.slice(from, until).reduce((total, n) => total + n, 0);
        const relative = sum(simulated[g]) / sum(numbers[g]) - 1;
        expect(Math.abs(relative), `group ${g}, weeks ${from + 1}–${until}`).toBeLessThan(
          // Three standard errors of a count, added to the systematic part.
          tolerance + 3 / Math.sqrt(sum(numbers[g])),
        );
      }
    }
  });
});
