import type { VegaLiteSpec } from '@fairweather/charts';
import type { Experiment } from '@fairweather/core';
import { headings } from '../counts/reading.js';
import type { RunRecord } from '../manifest.js';
import { figureElements, readingElement, reportPage } from '../page/reportPage.js';
import { tableElement } from '../text/html.js';
import type { Paragraph } from '../text/Paragraph.js';
import type { CaptionedTable } from './tables.js';

/** The report of a scenario with trade, as one HTML page that needs nothing else; see `countsPage`. */
export function tradePage(
  experiment: Experiment,
  tables: readonly CaptionedTable[],
  paragraphs: readonly Paragraph[],
  record: RunRecord,
  charts: Readonly<Record<string, VegaLiteSpec>>,
  drawn: Readonly<Record<string, string>>,
): string {
  const { orders = '', prices = '', ...others } = figureElements(charts, drawn);
  return reportPage(
    experiment,
    record,
    `${orders}
<h2>${headings.reading}</h2>
${readingElement(paragraphs)}
<h2>What it is worth</h2>
${Object.values(others).join('\n')}
<h2>Why</h2>
${prices}
<h2>The numbers</h2>
${tables.map(({ caption, rows }) => tableElement(caption, rows)).join('\n')}`,
  );
}
