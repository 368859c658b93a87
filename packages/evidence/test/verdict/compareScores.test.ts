import { describe, expect, test } from 'vitest';
import { compareScores, stackingWeights } from '../../src/index.js';

describe('compareScores(scores, treated)', () => {
  const scores = [
    [-10, -12, -8, -9],
    [-11, -15, -8, -9],
  ];
  const [best, other] = compareScores(scores, [true, true, false, false]);

  test('gives the distance to the best, with the standard error over groups', () => {
    expect(best).toMatchObject({ score: -39, behind: 0, error: 0 });
    // The treated differ by 1 and 3, with a variance of 2; the others by nothing. The sum has variance 2 · 2 + 2 · 0.
    expect(other.behind).toBe(4);
    expect(other.error).toBeCloseTo(2, 12);
  });

  test('shares ties in resamples, and gives the rest to the better one', () => {
    expect(best.bestIn).toBe(1);
    const [a, b] = compareScores([scores[0], scores[0]], [true, true, false, false]);
    expect([a.bestIn, b.bestIn]).toEqual([0.5, 0.5]);
  });
});

describe('stackingWeights(scores)', () => {
  test('are those of the mixture with the highest score', () => {
    // Each theory is right in its own half, by the same odds of 9 to 1: both get one half.
    const right = Math.log(0.9);
    const wrong = Math.log(0.1);
    const [a, b] = stackingWeights([
      [right, right, wrong, wrong],
      [wrong, wrong, right, right],
    ]);
    expect(a).toBeCloseTo(0.5, 6);
    expect(b).toBeCloseTo(0.5, 6);
    // With three groups of four, w maximises 3 ln(.1 + .8 w) + ln(.9 − .8 w): w = 13/16.
    const [c] = stackingWeights([
      [right, right, right, wrong],
      [wrong, wrong, wrong, right],
    ]);
    expect(c).toBeCloseTo(13 / 16, 4);
  });
});
