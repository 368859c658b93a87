import { describe, expect, test } from 'vitest';
import { divergence, type TheoryFit, verdicts } from '../../src/index.js';

const judge = (fits: readonly TheoryFit[]) => verdicts(fits.map((fit) => ({ fit })));

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
    law: { name: 'binomial', correlation: 0 },
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(100) - 2 * logLikelihood,
    estimates,
    levels: [0],
    expected: [expected],
    starts: { tried: 1, agreed: 1 },
    converged: true,
  };
}
const known = { value: 1, low: 0.5, high: 2, atLimit: [], stretch: 1 };
const open = { value: 1, low: 0, high: 2, atLimit: ['low' as const], stretch: 1 };

test('the divergence of two paths is Σ λ ln(λ/λ′) − λ + λ′', () => {
  expect(divergence(fit('a', 0, 1, [10, 20]), fit('b', 0, 1, [20, 20]))).toBeCloseTo(
    10 * Math.log(0.5) + 10,
    12,
  );
  expect(divergence(fit('a', 0, 1, [3]), fit('b', 0, 1, [3]))).toBe(0);
});

describe('verdicts(reports) without left-out groups', () => {
  test('a theory far behind in likelihood is rejected', () => {
    const [poor, good] = judge([fit('poor', -120, 2, [10]), fit('good', -100, 3, [30], { guilt: known })]);
    expect(poor).toMatchObject({ words: 'rejected', rejected: true, supported: false });
    expect(good).toMatchObject({ words: 'supported', rejected: false, sameAs: [], bounded: [] });
  });

  test('a richer theory with a better path is not rejected for its parameters', () => {
    const [, rich] = judge([
      fit('plain', -100, 3, [30]),
      fit('rich', -98, 9, [60], { guilt: open, severity: known }),
    ]);
    expect(rich.words).toBe('no better than a simpler theory; bounded only: guilt');
    expect(rich.rejected).toBe(false);
  });

  test('two theories with the same path cannot be told apart, and each says so of the other', () => {
    const [a, b, c] = judge([
      fit('a', -100, 3, [30, 40]),
      fit('b', -100.1, 3, [30.5, 39.5]),
      fit('c', -100.2, 3, [50, 20]),
    ]);
    expect(a.sameAs).toEqual(['b']);
    expect(b.words).toBe('supported; cannot be told apart from a');
    expect(c.sameAs).toEqual([]);
  });

  test('an estimate that reaches a limit is named as bounded only', () => {
    const [only] = judge([fit('only', -100, 3, [30], { recovery: open, guilt: known })]);
    expect(only.words).toBe('supported; bounded only: recovery');
  });
});

describe('verdicts(reports) with left-out groups', () => {
  const scored = (theory: string, byGroup: number[], parameters = 2, p = 0.5) => ({
    fit: fit(theory, -100, parameters, [10 * byGroup.length * parameters * theory.length]),
    leftOut: { counts: 4, coverage: 0.9, byGroup, logScore: byGroup.reduce((sum, x) => sum + x, 0) },
    checks: [
      { pattern: 'tipping', observed: 0, mean: 1, low: 0, high: 2, fitted: false, p },
      { pattern: 'climb', observed: 0, mean: 0, low: -1, high: 1, fitted: false, p: 0.5 },
    ],
  });
  const treated = [true, true, false, false];

  test('reject a theory that predicts every group worse, and not one that predicts a single group worse', () => {
    // Behind by 12, with no error at all; and by 12 in one of two treated groups, with an error of √(2 · 72) = 12.
    const [best, all, single] = verdicts(
      [
        scored('best', [-10, -10, -10, -10]),
        scored('all', [-13, -13, -13, -13]),
        scored('single', [-22, -10, -10, -10]),
      ],
      treated,
    );
    expect(best.words).toBe('supported');
    expect(all.words).toBe('rejected');
    expect(single.scores).toMatchObject({ behind: 12, error: 12 });
    expect(single.words).toBe('supported');
  });

  test('do not support a theory that needs more parameters to predict as well', () => {
    const [, rich] = verdicts(
      [scored('plain', [-5, -5, -5, -5], 2), scored('rich', [-5, -5, -5, -4], 6)],
      treated,
    );
    expect(rich.words).toBe('no better than a simpler theory');
  });

  test('reject a theory whose simulated studies do not look like the counts, and say in what', () => {
    const [odd] = verdicts([scored('odd', [-5, -5, -5, -5], 2, 0.01)], treated);
    expect(odd.words).toBe('rejected; its simulated studies differ in tipping');
    // Two patterns are judged: .03 is not below .05 / 2.
    expect(verdicts([scored('odd', [-5, -5, -5, -5], 2, 0.03)], treated)[0].rejected).toBe(false);
  });
});
