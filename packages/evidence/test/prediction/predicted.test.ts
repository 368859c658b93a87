import { describe, expect, test } from 'vitest';
import { sharedPsychology } from '../../src/findings/settings.js';
import { findingDesigns } from '../../src/findings/studies/index.js';
import { effectsAtShipped, storedForecasts, storedValues } from '../../src/prediction/predicted.js';
import { axes, psychologyAt } from '../../src/prediction/psychologySpace.js';
import { forecastsOf } from '../../src/prediction/storedForecasts.js';
import { studyEffects } from '../../src/prediction/studyEffects.js';

describe('the stored forecasts', () => {
  test('are of the studies as they are: "npm run prediction" draws again if this fails', () => {
    const shipped = Object.fromEntries(
      Object.entries(sharedPsychology).map(([name, { value }]) => [name, value]),
    );
    const effects = findingDesigns.map((design) =>
      studyEffects(design, shipped).map(({ atHalf }) => Number(atHalf.toPrecision(4))),
    );
    expect(effects).toEqual(effectsAtShipped);
    expect(storedValues.map(({ name }) => name)).toEqual(axes.map(({ name }) => name));
  });

  test('have one row for each comparison, whose probabilities sum to one', () => {
    const comparisons = findingDesigns.flatMap((design) => design.comparisons);
    for (const { rows } of Object.values(storedForecasts)) {
      const forecasts = forecastsOf(rows);
      expect(forecasts.map(({ comparison }) => comparison)).toEqual(comparisons.map(({ name }) => name));
      for (const { probabilities } of forecasts) {
        expect(probabilities.positive + probabilities.negative + probabilities.none).toBeCloseTo(1, 3);
      }
    }
  });

  test('rest on enough draws for every study', () => {
    expect(storedForecasts.predicted.worth).toBeGreaterThan(20);
    expect(storedForecasts.described.worth).toBeGreaterThan(50);
  });
});

describe('the space of psychologies', () => {
  test('has the shipped psychology in its middle', () => {
    const { values, departure } = psychologyAt(axes.map(({ middle }) => middle));
    for (const [name, value] of Object.entries(values)) {
      expect(value).toBeCloseTo(sharedPsychology[name as keyof typeof sharedPsychology].value, 12);
    }
    expect(departure).toBeCloseTo(0.08, 12);
  });

  test('reaches to a factor of 4.3, and for a share of one half from 12 to 88 %', () => {
    const at = (name: string, deviations: number) => {
      const axis = axes.find((one) => one.name === name);
      return axis?.valueAt(axis.middle + deviations * axis.spread);
    };
    expect(at('guilt', 1.96)).toBeCloseTo(1.2 * Math.exp(1.47), 10);
    expect(at('forgiveness', -1.96)).toBeCloseTo(0.123, 3);
    expect(at('forgiveness', 1.96)).toBeCloseTo(0.877, 3);
    expect(at('lossAversion', -1.96)).toBe(1);
  });
});
