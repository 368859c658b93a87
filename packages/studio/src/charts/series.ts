import {
  type ArmResult,
  acrossReplicates,
  type Difference,
  type MeasureSeries,
  measureSeries,
  pairedDifference,
} from '@fairweather/core';

const known = new WeakMap<Float64Array, Map<string, MeasureSeries>>();

/** Mean and band of a measure, unit by unit; a run that was summarised before is not summarised again. */
export function seriesOf(arm: ArmResult, measure: string): MeasureSeries {
  const own = known.get(arm.outcome.values) ?? new Map<string, MeasureSeries>();
  known.set(arm.outcome.values, own);
  const series = own.get(measure) ?? measureSeries(arm, measure);
  own.set(measure, series);
  return series;
}

/** The paired difference unit by unit. */
export function differenceSeries(arm: ArmResult, other: ArmResult, measure: string): readonly Difference[] {
  return Array.from({ length: arm.outcome.units }, (_, i) =>
    pairedDifference(
      acrossReplicates(arm.outcome, measure, i + 1),
      acrossReplicates(other.outcome, measure, i + 1),
    ),
  );
}

/** Mean over a stretch of units, over all replicates. */
export function stretchMean(arm: ArmResult, measure: string, { from, until }: Stretch): number {
  const { mean } = seriesOf(arm, measure);
  let sum = 0;
  for (let unit = from; unit <= until; unit++) sum += mean[unit - 1];
  return sum / (until - from + 1);
}

/** A stretch of units, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}
