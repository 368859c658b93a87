import {
  type ComparisonResult,
  type FindingResult,
  isDisputed,
  type Prediction,
  type Published,
} from '@fairweather/evidence';
import { one, percent, three } from '../text/numbers.js';

/**
 * A size in its unit, for people to read.
 *
 * @example
 * sizeText(-0.05, 'relative change'); // "−5.0 %"
 */
export function sizeText(value: number, unit: string): string {
  if (unit === 'relative change') return `${percent(value)} %`;
  if (unit === 'share' || unit === 'frame') return three(value);
  return `${one(value)} ${unit}`;
}

/** "negative, −5.0 % (−5.5 % to −4.5 %)". */
export function predictionText({ sign, mean, low, high, unit }: Prediction): string {
  return `${sign}, ${sizeText(mean, unit)} (${sizeText(low, unit)} to ${sizeText(high, unit)})`;
}

/** "negative, −39.9 %", with the published bounds if any, and a note if a figure is from memory. */
export function publishedText({ direction, value, low, high, confidence }: Published, unit: string): string {
  const size = value === null ? '' : `, ${sizeText(value, unit)}`;
  const bounds = low === null || high === null ? '' : ` (${sizeText(low, unit)} to ${sizeText(high, unit)})`;
  return `${direction}${size}${bounds}${confidence === 'memory' ? ', from memory' : ''}`;
}

/** "2 of 3": the number of comparisons hit. */
export function hitsText(comparisons: readonly ComparisonResult[]): string {
  return `${comparisons.filter(({ sign }) => sign === 'hit').length} of ${comparisons.length}`;
}

/** The count of hits and misses in a sentence. */
export function tallyText(results: readonly FindingResult[]): string {
  const count = (sign: FindingResult['sign'], disputed?: boolean) =>
    results.filter((one) => one.sign === sign && (disputed === undefined || isDisputed(one) === disputed))
      .length;
  const comparisons = results.flatMap((one) => one.comparisons);
  const sized = comparisons.filter(({ size }) => size !== 'none published');
  const inside = sized.filter(({ size }) => size === 'inside').length;
  return (
    `Of ${results.length} findings, ${count('hit')} are hit in every direction, ${count('miss')} are missed in at ` +
    `least one ` +
    `(${count('miss', true)} of them disputed in the literature), and ${count('not modelled')} are not modelled. ` +
    `Direction by direction, ${hitsText(comparisons)} are hit; of ${sized.length} sizes with published bounds, ` +
    `${inside} lie inside.`
  );
}

/** Texts of the table of findings. */
export const findingsTexts = {
  columns: ['finding', 'direction', 'comparisons hit', 'size', 'replication'],
  predicted: 'predicted',
  published: 'published',
  otherwise: (condition: string) => `under other conditions (${condition}), the first comparison`,
} as const;
