import { type FindingResult, publishedFindings } from '@fairweather/evidence';
import { alignTable, wrap } from '../text/table.js';
import { findingsTexts, hitsText, predictionText, publishedText, tallyText } from './words.js';

/** Findings for readers: one line each, then each comparison with its result and the reason for a miss. */
export function findingsTable(results: readonly FindingResult[]): string[] {
  const rows = results.map(({ id, sign, comparisons, size, replication }) => [
    id,
    sign,
    comparisons.length === 0 ? '–' : hitsText(comparisons),
    size,
    replication,
  ]);
  return [
    ...alignTable([findingsTexts.columns, ...rows]),
    ...(results.length > 1 ? ['', ...wrap(tallyText(results))] : []),
    ...results.flatMap(inDetail),
  ];
}

function inDetail({ id, comparisons, conditions, note }: FindingResult): string[] {
  const short = publishedFindings.find((finding) => finding.id === id)?.short ?? id;
  return [
    '',
    `${short} (${id})`,
    ...comparisons.flatMap(({ name, prediction, published, sign, size, reason }) => [
      `  ${name}: ${sign}${size === 'none published' ? '' : `, size ${size}`}`,
      `      ${findingsTexts.predicted}: ${predictionText(prediction)}`,
      `      ${findingsTexts.published}: ${publishedText(published, prediction.unit)}`,
      ...(reason ? wrap(reason, 86).map((line) => `      ${line}`) : []),
    ]),
    ...conditions.map(
      ({ name, prediction }) => `  ${findingsTexts.otherwise(name)}: ${predictionText(prediction)}`,
    ),
    ...wrap(note, 90).map((line) => `  ${line}`),
  ];
}
