import { withTheory } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { haifaAssignment, replicateCounts } from '../../src/index.js';

const STUDIES = 1000;
/** 3.3 standard errors of a rate of 5 % or 95 %. */
const LUCK = 3.3 * Math.sqrt((0.05 * 0.95) / STUDIES);

describe('of 1,000 simulated studies in which the fine changes nothing,', () => {
  const options = { seed: 'coverage', replicates: STUDIES };
  const studies = replicateCounts(withTheory(daycare, 'null'), options).map(haifaAssignment);
  const share = (hit: (study: (typeof studies)[number]) => boolean) => studies.filter(hit).length / STUDIES;

  test('the interval of the rate ratio covers 1 in 95 %, give or take luck', () => {
    const covered = share(({ rateRatio: { low, high } }) => low <= 1 && high >= 1);
    expect(Math.abs(covered - 0.95)).toBeLessThan(LUCK);
  });

  test('the test over all assignments finds a rise in 10 of 210, give or take luck, and never in more', () => {
    // p at most .05 means one of the ten highest of 210 assignments.
    for (const nth of [0, 1, 2]) {
      expect(Math.abs(share(({ comparisons }) => comparisons[nth].p <= 0.05) - 10 / 210)).toBeLessThan(LUCK);
    }
  });
});
