import { storedForecasts } from '../prediction/predicted.js';
import { forecastsOf } from '../prediction/storedForecasts.js';
import { type ComparisonKind, kindOf } from './features.js';
import type { ComparisonResult, FindingResult } from './runFindings.js';
import { findingDesigns } from './studies/index.js';

/** A comparison as it is reported. */
export interface ReportedComparison extends ComparisonResult {
  readonly kind: ComparisonKind;
  /** The probability of the published direction, forecast from all other studies. */
  readonly probability: number;
  /** Whether it holds under the shipped psychology. */
  readonly held: boolean;
}

/** A finding with its comparisons as they are reported. */
export interface ReportedFinding extends Omit<FindingResult, 'comparisons'> {
  readonly comparisons: readonly ReportedComparison[];
}

/** Findings with what each comparison is about, how probable it was, and whether it held. */
export function reportedFindings(results: readonly FindingResult[]): ReportedFinding[] {
  const forecasts = forecastsOf(storedForecasts.predicted.rows);
  return results.map((result) => {
    const design = findingDesigns.find(({ finding }) => finding.id === result.id);
    const own = forecasts.filter(({ finding }) => finding === result.id);
    const comparisons = result.comparisons.map((comparison, i): ReportedComparison => {
      if (!design) throw new RangeError(`reportedFindings(): the bank has no design for "${result.id}".`);
      return {
        ...comparison,
        kind: kindOf(design, design.comparisons[i]),
        probability: own[i].probability,
        held: comparison.sign === 'hit',
      };
    });
    return { ...result, comparisons };
  });
}
