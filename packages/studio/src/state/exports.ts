import { toCsv } from '@fairweather/core';
import { seriesOf } from '../charts/series.js';
import type { Numbers } from './useExperiment.js';

/** All measures of all arms, one line a unit; `toCsv` says how texts are written. */
export function experimentCsv({ arms }: Numbers): string {
  const unit = arms[0].scenario.calendar.unit;
  const rows = arms.flatMap((arm) =>
    arm.outcome.measures.flatMap((measure) => {
      const { mean, low, high } = seriesOf(arm, measure);
      return mean.map((value, i) => [arm.name, measure, i + 1, value, low[i], high[i]]);
    }),
  );
  return toCsv([['arm', 'measure', unit, 'mean', 'low', 'high'], ...rows]);
}

/** The setup, its digest, and mean and band of every measure of every arm. */
export function experimentJson({ setup, arms }: Numbers, digest: string): string {
  const told = {
    ...setup,
    digest,
    results: arms.map((arm) => ({
      name: arm.name,
      measures: Object.fromEntries(arm.outcome.measures.map((measure) => [measure, seriesOf(arm, measure)])),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
