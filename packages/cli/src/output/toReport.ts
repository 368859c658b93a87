import { toSvg, type VegaLiteSpec } from '@fairweather/charts';
import { scenarioId } from '@fairweather/core';
import type { Experiment } from '../experiment/Experiment.js';
import type { Findings } from '../experiment/Findings.js';
import { headings, type Paragraph } from '../texts.js';
import { version } from '../version.js';
import { dataElement, escapeHtml, tableElement } from './html.js';
import type { Manifest } from './manifest.js';
import { reportStyle } from './reportStyle.js';
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
  manifest: Manifest,
  charts: Readonly<Record<string, VegaLiteSpec>>,
  drawn: Readonly<Record<string, string>>,
): string {
  const [{ scenario, name }] = experiment.arms;
  const { compareWith } = manifest;
  const figures = Object.fromEntries(
    Object.entries(charts).map(([chart, spec]) => [
      chart,
      `<figure id="chart-${chart}">${drawn[chart]}</figure>${dataElement(`spec-${chart}`, spec)}`,
    ]),
  );
  const { unit } = scenario.calendar;
  const starred = findings.levels.some(({ inside }) => inside === false);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(scenario.title)} – Fairweather</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(scenario.title)}</h1>
<p class="story">${escapeHtml(scenario.story)}</p>
${figures.weekly}
<h2>${headings.reading}</h2>
${paragraphs.map(({ heading, text }) => `<h3>${escapeHtml(heading)}</h3>\n<p>${escapeHtml(text)}</p>`).join('\n')}
${figures.prices ?? ''}
<h2>What if?</h2>
${figures.arms}
${figures.differences}
<h2>The numbers</h2>
${tableElement(headings.levels(name), levelTable(findings, unit))}
${starred ? '<p class="note">* outside its 90 % predictive interval</p>' : ''}
${tableElement(headings.differences(compareWith), differenceTable(findings, unit))}
<h2>Where it comes from</h2>
<p>${escapeHtml(scenario.source)}</p>
<p class="note">Scenario <code>${scenarioId(scenario)}</code>, theory ${escapeHtml(scenario.theory)}, seed
<code>${escapeHtml(experiment.seed)}</code>, ${experiment.replicates} replicates, Fairweather ${version}, digest
<code>${experiment.digest}</code>. <code>fairweather verify manifest.json</code> runs it again and compares every digit.</p>
</main>
${dataElement('manifest', manifest)}
</body>
</html>
`;
}
