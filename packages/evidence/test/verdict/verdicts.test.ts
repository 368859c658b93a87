import { describe, expect, test } from 'vitest';
import { divergence, type TheoryFit, verdicts } from '../../src/index.js';

/** A fit of one group with one count per unit, with the fields that a verdict uses. */
function fit(
  theory: string,
  logLikelihood: number,
  parameters: number,
  expected: number[],
  estimates: TheoryFit['estimates'] = {},
): TheoryFit {
  return {
    theory,
    logLikelihood,
    parameters,
    counts: 100,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(100) - 2 * logLikelihood,
    estimates,
    levels: [0],
    expected: [expected],
    starts: { tried: 1, agreed: 1 },
    converged: true,
  };
}
const known = { value: 1, low: 0.5, high: 2, atLimit: [] };
const open = { value: 1, low: 0, high: 2, atLimit: ['low' as const] };

test('the divergence of two paths is Σ λ ln(λ/λ′) − λ + λ′', () => {
  expect(divergence(fit('a', 0, 1, [10, 20]), fit('b', 0, 1, [20, 20]))).toBeCloseTo(
    10 * Math.log(0.5) + 10,
    12,
  );
  expect(divergence(fit('a', 0, 1, [3]), fit('b', 0, 1, [3]))).toBe(0);
});

describe('verdicts(fits)', () => {
  test('a theory far behind in likelihood is rejected', () => {
    const [poor, good] = verdicts([fit('poor', -120, 2, [10]), fit('good', -100, 3, [30], { guilt: known })]);
    expect(poor).toMatchObject({ words: 'rejected', rejected: true, supported: false });
    expect(good).toMatchObject({ words: 'supported', rejected: false, sameAs: [], bounded: [] });
  });

  test('a richer theory with a better path is not rejected for its parameters', () => {
    const [, rich] = verdicts([
      fit('plain', -100, 3, [30]),
      fit('rich', -98, 9, [60], { guilt: open, severity: known }),
    ]);
    expect(rich.words).toBe('no better than a simpler theory; bounded only: guilt');
    expect(rich.rejected).toBe(false);
  });

  test('two theories with the same path cannot be told apart, and each says so of the other', () => {
    const [a, b, c] = verdicts([
      fit('a', -100, 3, [30, 40]),
      fit('b', -100.1, 3, [30.5, 39.5]),
      fit('c', -100.2, 3, [50, 20]),
    ]);
    expect(a.sameAs).toEqual(['b']);
    expect(b.words).toBe('supported; cannot be told apart from a');
    expect(c.sameAs).toEqual([]);
  });

  test('an estimate that reaches a limit is named as bounded only', () => {
    const [only] = verdicts([fit('only', -100, 3, [30], { recovery: open, guilt: known })]);
    expect(only.words).toBe('supported; bounded only: recovery');
  });
});
