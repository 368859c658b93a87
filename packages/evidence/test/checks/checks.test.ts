import { type Scenario, withValues } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { leaveOneOut, predictAfterRemoval } from '../../src/checks/outOfSample.js';
import { predictiveChecks } from '../../src/checks/predictiveChecks.js';
import { pricedSpan, whyUnchecked } from '../../src/checks/pricedSpan.js';
import {
  type CountData,
  examineTheory,
  fitTheory,
  fittedScenario,
  groupCounts,
  haifaCounts,
  recovery,
} from '../../src/index.js';

const fit = (theory: string, data = haifaCounts) => fitTheory(data, daycare, theory, { intervals: false });
const frame = fit('frame');
const nothing = fit('null');
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The study as counted in one simulation of people under a fit. */
function simulated(theory: typeof frame, seed: string): CountData {
  const [counts] = groupCounts(fittedScenario(daycare, theory), { seed, replicates: 1 });
  const groups = haifaCounts.groups.map((group, g) => ({
    ...group,
    counts: group.counts.map((count, i) => ({ ...count, taken: counts[g][i] })),
  }));
  return { ...haifaCounts, groups };
}

describe('predictiveChecks(data, scenario, fit)', () => {
  const checks = predictiveChecks(haifaCounts, daycare, nothing, { replicates: 100 });
  const check = (name: string) => checks.find(({ pattern }) => pattern === name);

  test('says what was counted, against the controls: a dip of 1.5 less one of 3.25 is a rise of 1.75', () => {
    expect(check('level')?.observed).toBeCloseTo(8 - 10, 10);
    expect(check('onset')?.observed).toBeCloseTo(1.75, 10);
    // Weeks 13–16: 467 late pick-ups in 24 weeks of fined centres, 152 in 16 of the others.
    expect(check('plateau')?.observed).toBeCloseTo(467 / 24 - 8 - (152 / 16 - 10), 10);
    expect(check('removal')?.observed).toBeCloseTo(0.5, 10);
  });

  test('finds no climb if nothing matters', () => {
    expect(check('climb')?.p).toBeLessThan(0.05);
    expect(check('plateau')?.mean).toBeCloseTo(0, 0);
    expect(check('control')?.p).toBeGreaterThan(0.05);
  });

  test('gives no p-value for what was fitted', () => {
    expect(checks.filter(({ p }) => p === undefined).map(({ pattern }) => pattern)).toEqual([
      'level',
      'plateau',
    ]);
    expect(checks.filter(({ fitted }) => fitted).map(({ pattern }) => pattern)).toEqual(['level', 'plateau']);
  });

  test('has a p-value above zero even if no replicate comes near', () => {
    expect(Math.min(...checks.map(({ p = 1 }) => p))).toBe(2 / 101);
  });

  test('is at peace with counts that the theory itself brought about', () => {
    // Fifteen studies of six patterns: at 5 % each, 4.5 of 90 are expected, and more than 13 once in 4,000
    // (binomial; patterns of one study are not quite independent, and estimates taken from the same counts make
    // p-values larger).
    const small = Array.from({ length: 15 }, (_, i) =>
      predictiveChecks(simulated(frame, `study ${i}`), daycare, frame, { replicates: 99 }),
    )
      .flat()
      .flatMap(({ p }) => (p === undefined ? [] : [p]));
    expect(small).toHaveLength(90);
    expect(small.filter((p) => p < 0.05).length).toBeLessThanOrEqual(13);
    expect(mean(small)).toBeGreaterThan(0.4);
  });
});

describe('predictions of counts that were not fitted', () => {
  /** The chance of the later weeks given the earlier ones, if a centre has one level and all levels are as likely. */
  const predicted = (known: number) => {
    const log = (taken: number, opportunities: number, p: number) => {
      let ways = 0;
      for (let i = 1; i <= taken; i++) ways += Math.log((opportunities - taken + i) / i);
      return ways + taken * Math.log(p) + (opportunities - taken) * Math.log(1 - p);
    };
    return haifaCounts.groups.reduce((total, { counts }) => {
      let before = 0;
      let both = 0;
      // One number for all levels keeps the chances from vanishing.
      let most = Number.NEGATIVE_INFINITY;
      const levels = Array.from({ length: 6001 }, (_, i) => 1 / (1 + Math.exp(6 - i / 1000)));
      const logs = levels.map((p) => {
        const of = (some: typeof counts) =>
          some.reduce((sum, one) => sum + log(one.taken, one.opportunities, p), 0);
        const early = of(counts.slice(0, known));
        most = Math.max(most, early);
        return [early, of(counts.slice(known))] as const;
      });
      for (const [early, late] of logs) {
        before += Math.exp(early - most);
        both += Math.exp(early - most + late + 60);
      }
      return total + Math.log(both / before) - 60;
    }, 0);
  };

  test('under the null theory follow from each centre’s first sixteen weeks, and how well they show its level', () => {
    const { counts, logScore } = predictAfterRemoval(haifaCounts, daycare, nothing);
    expect(counts).toBe(40);
    expect(logScore).toBeCloseTo(predicted(16), 2);
  });

  test('of a centre that is left out start from its own four weeks alone', () => {
    const { counts, logScore, byGroup } = leaveOneOut(haifaCounts, daycare, nothing);
    expect(counts).toBe(160);
    expect(logScore).toBeCloseTo(predicted(4), 1);
    expect(byGroup.reduce((sum, score) => sum + score, 0)).toBeCloseTo(logScore, 9);
  });

  test('keep the scenario’s value of what only matters after the price', () => {
    expect(predictAfterRemoval(haifaCounts, daycare, frame).uninformed).toEqual(['recovery']);
    const other = { ...daycare, values: { ...daycare.values, recovery: 0.5 } };
    const [slow, fast] = [daycare, other].map((scenario) =>
      predictAfterRemoval(haifaCounts, scenario, frame),
    );
    expect(slow.logScore).toBeGreaterThan(fast.logScore + 10);
  });

  test('cover at the nominal rate, and beat the null theory if two norms are true', () => {
    const data = simulated(frame, 'another study');
    const own = fit('frame', data);
    const after = predictAfterRemoval(data, daycare, own);
    const left = leaveOneOut(data, daycare, own);
    // 40 counts at 90 % or slightly more: fewer than 31 once in 1,000.
    expect(after.coverage).toBeGreaterThan(0.76);
    expect(after.logScore).toBeGreaterThan(predictAfterRemoval(data, daycare, fit('null', data)).logScore);
    expect(left.logScore).toBeGreaterThan(leaveOneOut(data, daycare, fit('null', data)).logScore);
  });
});

describe('recovery(data, scenario, fit)', () => {
  test('finds known parameters again without bias, and covers them at the nominal rate', () => {
    const { parameters, unconverged } = recovery(
      { ...haifaCounts, occasions: 'counted' },
      daycare,
      { theory: 'image', levels: frame.levels },
      { experiments: 40, studies: 40 },
    );
    const [guilt] = parameters;
    expect(unconverged).toBe(0);
    expect(guilt.truth).toBe(daycare.values.guilt);
    expect(Math.abs(guilt.bias)).toBeLessThan(4 * guilt.biasError);
    // 95 % of 40 experiments: fewer than 33 once in 1,000.
    expect(guilt.coverage).toBeGreaterThanOrEqual(33 / 40);
  });
});

describe('examineTheory(data, scenario, theory)', () => {
  test('skips the checks if a week was not counted', () => {
    const gap = {
      ...haifaCounts,
      groups: haifaCounts.groups.map((group) => ({ ...group, counts: group.counts.slice(1) })),
    };
    expect(examineTheory(gap, daycare, 'null', { replicates: 10 })).not.toHaveProperty('checks');
    expect(examineTheory(haifaCounts, daycare, 'null', { replicates: 10 })).toHaveProperty('checks');
    expect(examineTheory(haifaCounts, daycare, 'null', { replicates: 0 })).not.toHaveProperty('checks');
  });

  test('says why it leaves them out', () => {
    const [first, ...others] = haifaCounts.groups;
    const why = (groups: CountData['groups'], scenario: Scenario = daycare) =>
      whyUnchecked({ ...haifaCounts, groups }, scenario);
    const [one, ...further] = first.counts;
    expect(why(haifaCounts.groups)).toBeUndefined();
    expect(why([{ ...first, counts: further }, ...others])).toBe(
      `they need every week of every group, but these were not counted: ${first.name}: week 1.`,
    );
    expect(why([{ ...first, counts: [{ ...one, periods: 4 }, ...further] }, ...others])).toBe(
      `they need whole weeks, and week 1 of ${first.name} has 4 of 5 working days.`,
    );
    expect(why(haifaCounts.groups, { ...daycare, policy: [] })).toMatch(/the policy names none/);
    expect(why(haifaCounts.groups, withValues(daycare, { fine: 0 }))).toMatch(/the policy names none/);
    expect(why(haifaCounts.groups, withValues(daycare, { fineUntil: 20 }))).toBe(
      'they need weeks before and after the price and four or more under it, and the price is there from week 5 to ' +
        '20 of 20.',
    );
    expect(why(haifaCounts.groups, withValues(daycare, { fineUntil: 7 }))).toMatch(/from week 5 to 7/);
    expect(why(haifaCounts.groups.filter(({ treated }) => treated))).toMatch(/all are treated/);
    expect(why(haifaCounts.groups.filter(({ treated }) => !treated))).toMatch(/none is treated/);
    const gap = { ...haifaCounts, groups: [{ ...first, counts: further }, ...others] };
    expect(examineTheory(gap, daycare, 'null').checksLeftOut).toMatch(/not counted/);
    expect(examineTheory(gap, daycare, 'null', { replicates: 0 })).not.toHaveProperty('checksLeftOut');
  });

  test('takes before and after from the policy', () => {
    expect(pricedSpan(daycare)).toEqual({ from: 5, until: 16 });
    expect(() => pricedSpan({ ...daycare, policy: [] })).toThrow(/names no price/);
  });
});
