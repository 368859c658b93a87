import type { VegaLiteSpec } from '@fairweather/charts';
import type { Experiment } from '@fairweather/core';
import type { RunRecord } from '../manifest.js';
import { figureElements, readingElement, reportPage } from '../page/reportPage.js';
import { tableElement } from '../text/html.js';
import type { Paragraph } from '../text/Paragraph.js';
import type { CountsSummary } from './CountsSummary.js';
import { headings } from './reading.js';
import { differenceTable, levelTable } from './tables.js';

/**
 * The report as one HTML page that needs nothing else: it contains the drawn charts, and their specifications and the
 * manifest as data. It runs no script and makes no requests.
 *
 * @param charts the specifications by name
 * @param drawn the same charts as SVG
 */
export function countsPage(
  experiment: Experiment,
  summary: CountsSummary,
  paragraphs: readonly Paragraph[],
  record: RunRecord,
  charts: Readonly<Record<string, VegaLiteSpec>>,
  drawn: Readonly<Record<string, string>>,
): string {
  const [{ scenario, name }] = experiment.arms;
  const { compareWith } = record;
  const figures = figureElements(charts, drawn);
  const { unit } = scenario.calendar;
  const starred = summary.levels.some(({ inside }) => inside === false);
  return reportPage(
    experiment,
    record,
    `${figures.weekly}
<h2>${headings.reading}</h2>
${readingElement(paragraphs)}
${figures.prices ?? ''}
<h2>What if?</h2>
${figures.arms}
${figures.differences}
<h2>The numbers</h2>
${tableElement(headings.levels(name), levelTable(summary, unit))}
${starred ? '<p class="note">* outside its 90 % predictive interval</p>' : ''}
${tableElement(headings.differences(compareWith), differenceTable(summary, unit))}`,
  );
}
