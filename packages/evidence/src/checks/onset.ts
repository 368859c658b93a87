import type { Scenario } from '@fairweather/core';
import { studentTQuantile } from '@fairweather/core/tools';
import { mean, sampleVariance } from 'simple-statistics';
import type { CountData } from '../counts/CountData.js';
import { pricedSpan } from './pricedSpan.js';

/** One unit of the onset: how far the treated rose against the controls since before the price. */
export interface OnsetUnit {
  readonly unit: number;
  readonly change: number;
  /** Bounds of the 95 % interval over groups, by Welch's t; pointwise. */
  readonly low: number;
  readonly high: number;
}

const SHOWN = 8;

/**
 * The onset as it was counted: in each of the first eight units of the price, the change of the treated from before the
 * price, minus that of the controls.
 *
 * @param data every group counted in every unit, two or more with the price and two or more without
 */
export function onsetCounted(data: CountData, scenario: Scenario): OnsetUnit[] {
  return onset(
    data,
    scenario,
    data.groups.map(({ counts }) => counts.map(({ taken }) => taken)),
  );
}

/**
 * The onset that a fit expects; its interval is that between groups and says nothing of luck.
 *
 * @param expected numbers, one list per group
 */
export function onsetPredicted(
  data: CountData,
  scenario: Scenario,
  expected: readonly (readonly number[])[],
): number[] {
  return onset(data, scenario, expected).map(({ change }) => change);
}

function onset(data: CountData, scenario: Scenario, numbers: readonly (readonly number[])[]): OnsetUnit[] {
  const { from, until } = pricedSpan(scenario);
  const units = Array.from({ length: Math.min(SHOWN, until - from + 1) }, (_, i) => from + i);
  return units.map((unit) => {
    const changes = (treated: boolean) =>
      data.groups.flatMap((group, g) =>
        group.treated === treated
          ? [numbers[g][unit - 1] - mean(numbers[g].slice(0, from - 1) as number[])]
          : [],
      );
    const [own, others] = [changes(true), changes(false)];
    const change = mean(own) - mean(others);
    const [a, b] = [own, others].map((values) => sampleVariance(values) / values.length);
    const degrees = ((a + b) * (a + b)) / ((a * a) / (own.length - 1) + (b * b) / (others.length - 1));
    const half = a + b > 0 ? studentTQuantile(0.975, degrees) * Math.sqrt(a + b) : 0;
    return { unit, change, low: change - half, high: change + half };
  });
}
