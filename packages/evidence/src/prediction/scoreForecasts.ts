import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import { log } from '@fairweather/core/tools';
import { mean, quantile } from 'simple-statistics';
import type { Forecast } from './Forecast.js';

/** How good forecasts were. */
export interface ForecastScore {
  readonly comparisons: number;
  /** Number of comparisons whose published direction is that of the mean effect. */
  readonly held: number;
  /** Mean squared distance of the probabilities from one (Brier 1950); .25 for a coin, smaller is better. */
  readonly brier: number;
  /** Mean logarithm of the probabilities; nearer to zero is better. */
  readonly logScore: number;
  /** Root mean square error of the sizes over that of always saying zero. */
  readonly sizeError: number;
}

/** Scores forecasts by what was published. A probability is kept between .001 and .999. */
export function scoreForecasts(forecasts: readonly Forecast[]): ForecastScore {
  const probabilities = forecasts.map(({ probability }) => Math.min(0.999, Math.max(0.001, probability)));
  const sizes = forecasts.flatMap(({ size, publishedSize }) =>
    publishedSize === null ? [] : [{ size, publishedSize }],
  );
  const squares = (of: (one: (typeof sizes)[number]) => number) =>
    mean(sizes.map((one) => of(one) * of(one)));
  return {
    comparisons: forecasts.length,
    held: forecasts.filter(({ held }) => held).length,
    brier: mean(probabilities.map((p) => (1 - p) * (1 - p))),
    logScore: mean(probabilities.map((p) => log(p))),
    sizeError:
      sizes.length === 0
        ? Number.NaN
        : Math.sqrt(
            squares(({ size, publishedSize }) => size - publishedSize) /
              squares(({ publishedSize }) => publishedSize),
          ),
  };
}

/** An interval over studies. */
export interface OverStudies {
  readonly low: number;
  readonly high: number;
}

/**
 * A 95 % interval for a share of comparisons, by drawing studies with replacement (Efron 1979): the comparisons of a
 * study stand or fall together.
 *
 * @param studies what each comparison of each study counts, such as 1 for held and 0 for missed, or the difference of
 *   two forecasters
 */
export function overStudies(studies: readonly (readonly number[])[], resamples = 2000): OverStudies {
  const key = groupKey(seedKey('studies'), 0, { first: 0, second: 0 });
  const shares = Array.from({ length: resamples }, (_, sample) => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < studies.length; i++) {
      const study = studies[Math.floor(uniform(key, sample, i, 0) * studies.length)];
      for (const one of study) sum += one;
      count += study.length;
    }
    return sum / count;
  });
  return { low: quantile(shares, 0.025), high: quantile(shares, 0.975) };
}

/** Forecasts of about the same probability, and how often they came true. */
export interface CalibrationRow {
  readonly from: number;
  readonly until: number;
  readonly forecasts: number;
  readonly meanProbability: number;
  readonly cameTrue: number;
}

/**
 * How often forecasts of about the same probability came true. Each comparison with a published direction gives three
 * forecasts: positive, negative, none.
 *
 * @param rows how many ranges of equal width
 */
export function calibrationTable(forecasts: readonly Forecast[], rows = 5): CalibrationRow[] {
  const outcomes = ['positive', 'negative', 'none'] as const;
  const all = forecasts
    .filter(({ published }) => (outcomes as readonly string[]).includes(published))
    .flatMap(({ probabilities, published }) =>
      outcomes.map((outcome) => ({ p: probabilities[outcome], came: outcome === published ? 1 : 0 })),
    );
  return Array.from({ length: rows }, (_, row) => {
    const inRow = all.filter(({ p }) => Math.min(rows - 1, Math.floor(p * rows)) === row);
    return {
      from: row / rows,
      until: (row + 1) / rows,
      forecasts: inRow.length,
      meanProbability: inRow.length > 0 ? mean(inRow.map(({ p }) => p)) : Number.NaN,
      cameTrue: inRow.length > 0 ? mean(inRow.map(({ came }) => came)) : Number.NaN,
    };
  });
}
