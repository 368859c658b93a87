import { acrossReplicates, runReplicates, type TheoryName, withTheory, withValues } from '@fairweather/core';
import { daycare, haifaCentres } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import {
  effectsOf,
  haifaAnova,
  patternOf,
  prepareHaifaAnova,
  replicateCounts,
  significantShares,
} from '../../src/index.js';

const analyse = prepareHaifaAnova(6, 4);
const observed = haifaAnova(haifaCentres);

describe('replicateCounts(scenario, options)', () => {
  test('are the counts that the scenario’s own measures average', () => {
    const options = { seed: 'counts', replicates: 3, first: 4 };
    const means = acrossReplicates(runReplicates(daycare, options), 'late_per_week', 7);
    const counts = replicateCounts(daycare, options);
    expect(counts).toHaveLength(3);
    for (const [replicate, centres] of counts.entries()) {
      const test = centres.filter(({ group }) => group === 'test');
      expect(centres.map(({ children }) => children)).toEqual(haifaCentres.map(({ children }) => children));
      expect(test.reduce((sum, { late }) => sum + late[6], 0) / 6).toBeCloseTo(means[replicate], 12);
    }
  });

  test('are refused if the calendar is not that of the study', () => {
    const short = { ...daycare, calendar: { ...daycare.calendar, periodsPerUnit: 4 } };
    expect(() => replicateCounts(short)).toThrow(
      'The scenario "daycare" has 20 units of 4 periods: the analysis of the day-care study needs 20 weeks of 5 days.',
    );
  });
});

describe('effectsOf(analysis)', () => {
  test('lists all twenty-four lines, and the difference of each pair of blocks', () => {
    const effects = effectsOf(observed);
    // Fined: 7 and 10 pairs; baseline 5; control 2.
    expect(effects.map(({ part }) => part)).toEqual([
      ...Array(17).fill('fined'),
      ...Array(5).fill('baseline'),
      ...Array(2).fill('control'),
    ]);
    expect(effects.filter(({ difference }) => difference !== undefined)).toHaveLength(10);
    expect(effects.find(({ name }) => name === 'blocks 3 and 5')?.effect).toBe(observed.fined.contrasts[8]);
  });
});

describe('significantShares(analyses, observed)', () => {
  // The same counts in reverse order: every difference changes its sign, and blocks i and j become 6 − j and 6 − i.
  // Then 1, 2 and 3 are alike, and all pairs but 1–2, 1–3 and 2–3 differed.
  const backwards = haifaAnova(
    haifaCentres.map((centre) => ({ ...centre, late: [...centre.late].reverse() })),
  );

  test('counts p below 0.05, and separately the direction', () => {
    expect(patternOf(backwards)).toBe('==−−=−−−−−');
    const { count, significant, rising, samePattern } = significantShares([observed, backwards], observed);
    expect(count).toBe(2);
    expect(significant.fined.block).toBe(1);
    expect(significant.fined.centreByBlock).toBe(0);
    expect(significant.fined['blocks 1 and 5']).toBe(1);
    expect(rising['blocks 1 and 5']).toBe(0.5);
    expect(significant.fined['blocks 1 and 2']).toBe(0.5);
    expect(significant.control).toEqual({ centre: 1, week: 0 });
    expect(samePattern).toBe(0.5);
  });

  test('treats an untestable effect as not significant', () => {
    const never = haifaAnova(haifaCentres.map((centre) => ({ ...centre, late: centre.late.map(() => 0) })));
    expect(significantShares([never], observed).significant.fined.block).toBe(0);
  });
});

/** Shares of replicates under a theory. */
function under(theory: TheoryName, replicates: number) {
  const counts = replicateCounts(withTheory(daycare, theory), { seed: 'anova', replicates });
  return significantShares(counts.map(analyse), observed);
}

describe('in replicates', () => {
  test('if nothing ever changes, blocks and weeks are significant at about their nominal rate', () => {
    // 500 replicates leave a rate of 5 % uncertain by 0.97 %; 3.3 of that.
    const { fined, baseline, control } = under('null', 500).significant;
    const rates = [
      fined.block,
      fined.blockAgainstCentreByBlock,
      fined.blockAgainstWeekInBlock,
      fined.weekInBlock,
      fined.centreByBlock,
      baseline.week,
      baseline.weekByGroup,
      control.week,
    ];
    for (const rate of rates) expect(Math.abs(rate - 0.05)).toBeLessThan(0.033);
    // The quasi-F is careful: Satterthwaite's degrees of freedom are few where its error is small.
    expect(fined.blockQuasiF).toBeLessThan(0.02);
  });

  test('if nothing ever changes, the residual alone finds a difference between groups of centres', () => {
    // Each centre starts near its counted rate: the test against the centres is p = .44 there, give or take luck.
    const { group, groupAgainstResidual } = under('null', 200).significant.baseline;
    expect(group).toBeLessThan(0.05);
    expect(groupAgainstResidual).toBeGreaterThan(0.3);
  });

  test('deterrence never gives the observed pattern; if the fine is seen to work, the later block is lower', () => {
    const { samePattern, significant, rising } = under('deterrence', 200);
    expect(samePattern).toBe(0);
    // By chance alone the later block would be significantly higher in 2.5 %, and lower in 2.5 %.
    expect(significant.fined['blocks 1 and 3'] - rising['blocks 1 and 3']).toBeGreaterThan(0.08);
    expect(rising['blocks 1 and 3']).toBeLessThan(0.025);
  });

  test('the full mechanism lifts every later block above the first, fined or not any more', () => {
    const { rising, samePattern } = under('full', 200);
    for (const pair of ['1 and 3', '1 and 4', '1 and 5']) expect(rising[`blocks ${pair}`]).toBe(1);
    expect(samePattern).toBeGreaterThan(0.2);
  });

  test('without a fine the full mechanism raises none', () => {
    const free = withValues(daycare, { fine: 0 });
    const counts = replicateCounts(free, { seed: 'anova', replicates: 200 });
    const { rising } = significantShares(counts.map(analyse), observed);
    // Half of 5 %, and 3.3 errors of 1.1 %.
    expect(rising['blocks 1 and 4']).toBeLessThan(0.062);
  });
});
