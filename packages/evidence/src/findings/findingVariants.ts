import { log, pow } from '@fairweather/core';
import type { FindingResult } from './FindingResult.js';
import { type FindingsOptions, runFindings } from './runFindings.js';

/** The same findings under another theory, or with a value changed in all arms. */
export interface FindingVariant {
  readonly name: string;
  readonly options: Pick<FindingsOptions, 'theory' | 'values' | 'money'>;
}

/** A variant and its results. */
export interface VariantResult {
  readonly name: string;
  readonly results: readonly FindingResult[];
}

/**
 * Comparisons for the count of hits: the mechanism as it is, with as many replicates, then less of the mechanism, and
 * other weights of money.
 */
export const findingVariants: readonly FindingVariant[] = [
  { name: 'as it is', options: {} },
  { name: 'without forgiveness', options: { values: { forgiveness: 0 } } },
  { name: 'without recovery by time', options: { values: { recovery: 0 } } },
  {
    name: 'money weighs by its power 0.88 (Tversky & Kahneman 1992)',
    options: { money: (amount) => pow(amount, 0.88) },
  },
  { name: 'money weighs by its logarithm, ln(1 + pay)', options: { money: (amount) => log(1 + amount) } },
  { name: 'theory `null`: nothing matters', options: { theory: 'null' } },
  { name: 'theory `deterrence`: prices alone', options: { theory: 'deterrence' } },
  { name: 'theory `image`: a frame without memory', options: { theory: 'image' } },
  { name: 'theory `reciprocity`: goodwill alone', options: { theory: 'reciprocity' } },
  { name: 'theory `frame`: guilt and the frame alone', options: { theory: 'frame' } },
];

/** Replicates of a variant: fewer than for the findings, so that the document is written quickly. */
export const VARIANT_REPLICATES = 10;

/** Runs one variant of all findings that can be expressed. */
export function runVariant({ name, options }: FindingVariant): VariantResult {
  return { name, results: runFindings({ ...options, replicates: VARIANT_REPLICATES }) };
}
