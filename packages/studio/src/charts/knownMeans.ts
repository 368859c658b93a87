import { meanOfKnown, type OutcomeValues, replicateSeries } from '@fairweather/core';

/**
 * The mean of a measure over the replicates in which it has a value, unit by unit, until the first unit without any: a
 * price has no value if nobody is left to feel it.
 */
export function knownMeans(arm: { readonly outcome: OutcomeValues }, measure: string): number[] {
  const series = replicateSeries(arm.outcome, measure);
  const means = Array.from({ length: arm.outcome.units }, (_, unit) =>
    meanOfKnown(series.map((one) => one[unit])),
  );
  const end = means.findIndex((mean) => Number.isNaN(mean));
  return end < 0 ? means : means.slice(0, end);
}
