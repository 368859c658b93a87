import { type ArmResult, type MeasureSeries, measureSeries } from '@fairweather/core';
import type { Window } from '@fairweather/report';

const known = new WeakMap<Float64Array, Map<string, MeasureSeries>>();

/** Mean and band of a measure, unit by unit. A run that was summarised before is not summarised again. */
export function seriesOf(arm: ArmResult, measure: string): MeasureSeries {
  const own = known.get(arm.outcome.values) ?? new Map<string, MeasureSeries>();
  known.set(arm.outcome.values, own);
  const series = own.get(measure) ?? measureSeries(arm.outcome, measure);
  own.set(measure, series);
  return series;
}

/** Mean over a stretch of units, over all replicates. */
export function windowMean(arm: ArmResult, measure: string, { from, until }: Window): number {
  const { mean } = seriesOf(arm, measure);
  let sum = 0;
  for (let unit = from; unit <= until; unit++) sum += mean[unit - 1];
  return sum / (until - from + 1);
}
