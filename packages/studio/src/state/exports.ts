import { measuresCsv } from '@fairweather/report';
import { seriesOf } from '../charts/series.js';
import type { Numbers } from './useExperiment.js';

/** All measures of all arms as CSV, one line per unit. */
export function experimentCsv(numbers: Numbers): string {
  return measuresCsv(numbers, numbers.arms[0].outcome.measures);
}

/** The setup, its digest, and mean and band of every measure of every arm, as JSON. */
export function experimentJson({ setup, arms }: Numbers, digest: string): string {
  const exported = {
    ...setup,
    digest,
    results: arms.map((arm) => ({
      name: arm.name,
      measures: Object.fromEntries(arm.outcome.measures.map((measure) => [measure, seriesOf(arm, measure)])),
    })),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
