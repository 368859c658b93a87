import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTheory, pricedTheories } from '../../src/index.js';
import { threeGroups } from '../support/threeGroups.js';

describe('counts of three groups, whatever they are,', () => {
  test('never stop a fit: it ends at finite figures, with expected counts of zero or more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(...pricedTheories.filter((theory) => theory !== 'full')),
        (seed, theory) => {
          const { data, scenario } = threeGroups(seed);
          const fit = fitTheory(data, scenario, theory, { intervals: false });
          expect(Number.isFinite(fit.logLikelihood)).toBe(true);
          for (const { value } of Object.values(fit.estimates)) expect(Number.isFinite(value)).toBe(true);
          for (const expected of fit.expected.flat()) expect(expected).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 16, numRuns: 36 },
    );
  });

  test('never stop a fit of the full mechanism with its eight parameters', () => {
    for (const seed of [1, 2, 3]) {
      const { data, scenario } = threeGroups(seed);
      const { logLikelihood } = fitTheory(data, scenario, 'full', { intervals: false });
      expect(Number.isFinite(logLikelihood)).toBe(true);
    }
  });
});
