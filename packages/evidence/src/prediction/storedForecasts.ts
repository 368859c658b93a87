import type { Direction, FindingDesign } from '../findings/FindingDesign.js';
import { kindOf } from '../findings/features.js';
import { findingDesigns } from '../findings/studies/index.js';
import { SMALLEST_EFFECT } from '../findings/verdictOf.js';
import { holds } from '../findings/yardsticks.js';
import type { Forecast } from './Forecast.js';

/** From what a study is forecast: the prior alone, all findings with its own, or all others. */
export type Knowing = 'prior' | 'described' | 'predicted';

/** Forecasts as they are stored. */
export type StoredForecasts = Readonly<
  Record<
    Knowing,
    {
      /** The fewest independent draws that the draws are worth for any study. */
      readonly worth: number;
      readonly rows: readonly (readonly number[])[];
    }
  >
>;

/** A value of the psychology before and after the findings were seen. */
export interface StoredValue {
  readonly name: string;
  /** The median of the prior. */
  readonly prior: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Stored rows as forecasts of the bank. */
export function forecastsOf(
  rows: readonly (readonly number[])[],
  designs: readonly FindingDesign[] = findingDesigns,
): Forecast[] {
  let next = 0;
  return designs.flatMap((design) =>
    design.comparisons.map((comparison): Forecast => {
      const [size, atHalf, positive, negative, none] = rows[next++];
      const { direction, value } = comparison.published;
      const probabilities = { positive, negative, none };
      return {
        finding: design.finding.id,
        comparison: comparison.name,
        kind: kindOf(design, comparison),
        replication: design.finding.replication.status,
        published: direction,
        publishedSize: ['share', 'relative change'].includes(comparison.unit) ? value : null,
        size,
        atHalf,
        probabilities,
        probability: probabilityOf(direction, probabilities),
        held: holds(direction, atHalf, SMALLEST_EFFECT),
      };
    }),
  );
}

/** The probability of a direction, which may be one of two outcomes. */
export function probabilityOf(direction: Direction, probabilities: Forecast['probabilities']): number {
  const { positive, negative, none } = probabilities;
  if (direction === 'not negative') return positive + none;
  return direction === 'not positive' ? negative + none : probabilities[direction];
}
