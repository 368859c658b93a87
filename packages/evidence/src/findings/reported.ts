import { type ComparisonKind, kindOf } from './features.js';
import { probabilities } from './psychologies.js';
import type { ComparisonResult, FindingResult } from './runFindings.js';
import { findingDesigns } from './studies/index.js';

/** A comparison as it is reported. */
export interface ReportedComparison extends ComparisonResult {
  readonly kind: ComparisonKind;
  /** The probability that the published direction holds, if nobody knows the values of the psychology well. */
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
  return results.map((result) => {
    const design = findingDesigns.find(({ finding }) => finding.id === result.id);
    const comparisons = result.comparisons.map((comparison, i): ReportedComparison => {
      if (!design) throw new RangeError(`reportedFindings(): the bank has no design for "${result.id}".`);
      return {
        ...comparison,
        kind: kindOf(design, design.comparisons[i]),
        probability: probabilities[result.id][i],
        held: comparison.sign === 'hit',
      };
    });
    return { ...result, comparisons };
  });
}
