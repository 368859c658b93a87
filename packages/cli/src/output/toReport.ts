import { toSvg, type VegaLiteSpec } from '@fairweather/charts';
import type { Experiment } from '@fairweather/core';
import type { Findings } from '../experiment/Findings.js';
import { headings, type Paragraph } from '../texts.js';
import { tableElement } from './html.js';
import type { RunRecord } from './manifest.js';
import { figureElements, readingElement, reportPage } from './reportPage.js';
import { differenceTable, levelTable } from './toTable.js';

/** Draws every chart as SVG. */
export async function drawAll(
  charts: Readonly<Record<string, VegaLiteSpec>>,
): Promise<Record<string, string>> {
  const drawn: Record<string, string> = {};
  for (const [name, spec] of Object.entries(charts)) drawn[name] = await toSvg(spec);
  return drawn;
}

/**
 * The report as one HTML page that needs nothing else: charts are drawn into it, the specifications and the manifest are in
 * it as data. It runs no script and asks no other host.
 *
 * @param charts the specifications by name
 * @param drawn the same as SVG
 */
export function toReport(
  experiment: Experiment,
  findings: Findings,
  paragraphs: readonly Paragraph[],
  record: RunRecord,
  charts: Readonly<Record<string, VegaLiteSpec>>,
  drawn: Readonly<Record<string, string>>,
): string {
  const [{ scenario, name }] = experiment.arms;
  const { compareWith } = record;
  const figures = figureElements(charts, drawn);
  const { unit } = scenario.calendar;
  const starred = findings.levels.some(({ inside }) => inside === false);
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
${tableElement(headings.levels(name), levelTable(findings, unit))}
${starred ? '<p class="note">* outside its 90 % predictive interval</p>' : ''}
${tableElement(headings.differences(compareWith), differenceTable(findings, unit))}`,
  );
}
