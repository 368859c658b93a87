import type { Paragraph } from '../texts.js';
import { alignTable } from './alignTable.js';
import { told } from './toTable.js';
import type { CaptionedTable } from './tradeTables.js';

/** The chart, the tables and the reading of a scenario with trade, as text for a terminal. */
export function toTradeTable(
  title: readonly string[],
  chart: readonly string[],
  tables: readonly CaptionedTable[],
  paragraphs: readonly Paragraph[],
): string[] {
  return [
    ...title,
    '',
    ...chart,
    ...tables.flatMap(({ caption, rows }) => [caption, ...alignTable(rows), '']),
    ...told(paragraphs),
  ].slice(0, -1);
}
