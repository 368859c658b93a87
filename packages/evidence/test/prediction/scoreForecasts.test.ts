import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../src/prediction/Forecast.js';
import { calibrationTable, overStudies, scoreForecasts } from '../../src/prediction/scoreForecasts.js';

function made(given: Partial<Forecast>): Forecast {
  return {
    finding: 'one',
    comparison: 'treated against control',
    kind: 'gift',
    replication: 'successful',
    published: 'positive',
    publishedSize: null,
    size: 0.1,
    atHalf: 0.1,
    probabilities: { positive: 0.7, negative: 0.1, none: 0.2 },
    probability: 0.7,
    held: true,
    ...given,
  };
}

describe('scoreForecasts', () => {
  test('gives Brier’s score, the mean logarithm, the count, and the error of sizes over that of zero', () => {
    const forecasts = [
      made({ publishedSize: 0.4, size: 0.1 }),
      made({ publishedSize: -0.3, size: 0.1, probability: 0.5, held: false }),
      made({ probability: 0 }),
    ];
    const score = scoreForecasts(forecasts);
    expect(score).toMatchObject({ comparisons: 3, held: 2 });
    expect(score.brier).toBeCloseTo((0.09 + 0.25 + 0.999 ** 2) / 3, 12);
    expect(score.logScore).toBeCloseTo((Math.log(0.7) + Math.log(0.5) + Math.log(0.001)) / 3, 12);
    // Errors 0.3 and 0.4, sizes 0.4 and 0.3.
    expect(score.sizeError).toBeCloseTo(1, 12);
    expect(scoreForecasts([made({})]).sizeError).toBeNaN();
  });
});

describe('calibrationTable', () => {
  test('counts three forecasts for each comparison, by their probability', () => {
    const table = calibrationTable([
      made({}),
      made({ published: 'none' }),
      made({ published: 'not negative' }),
    ]);
    expect(table.map(({ forecasts }) => forecasts)).toEqual([2, 2, 0, 2, 0]);
    expect(table[0]).toMatchObject({ from: 0, until: 0.2, meanProbability: 0.1, cameTrue: 0 });
    expect(table[1]).toMatchObject({ cameTrue: 0.5 });
    expect(table[3]).toMatchObject({ cameTrue: 0.5 });
  });
});

describe('overStudies', () => {
  test('is a point if all studies say the same, and everything between two that disagree', () => {
    expect(overStudies([[1], [1], [1]])).toEqual({ low: 1, high: 1 });
    expect(overStudies([[1], [0]])).toEqual({ low: 0, high: 1 });
  });

  test('covers the normal interval of a mean over many studies of one comparison', () => {
    const studies = Array.from({ length: 400 }, (_, i) => [i % 4 === 0 ? 1 : 0]);
    const { low, high } = overStudies(studies);
    // .25 ± 1.96 √(.1875 / 400) = .208 to .292
    expect(low).toBeCloseTo(0.208, 1);
    expect(high).toBeCloseTo(0.292, 1);
    expect(high - low).toBeCloseTo(0.085, 2);
  });
});
