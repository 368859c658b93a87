import type { VegaLiteSpec } from '@fairweather/charts';
import { type Experiment, type Outcome, scenarioId } from '@fairweather/core';
import type { RunRecord } from '../manifest.js';
import { dataElement, escapeHtml } from '../text/html.js';
import type { Paragraph } from '../text/Paragraph.js';
import { reportStyle } from './reportStyle.js';

const VERIFY = 'fairweather verify manifest.json';

/** The frame of every report: title and story, then charts, reading and numbers, and the source at the end. */
export function reportPage(experiment: Experiment, record: RunRecord, content: string): string {
  const [{ scenario, outcome }] = experiment.arms;
  const theory = escapeHtml(theoryInFull(outcome));
  const [seed, version] = [experiment.seed, record.version].map(escapeHtml);
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
${content}
<h2>Where it comes from</h2>
<p>${escapeHtml(scenario.source)}</p>
<p class="note">Scenario <code>${scenarioId(scenario)}</code>, theory ${theory}, seed
<code>${seed}</code>, ${experiment.replicates} replicates, Fairweather ${version}, digest
<code>${experiment.digest}</code>. <code>${VERIFY}</code> runs it again and compares every digit.</p>
</main>
${dataElement('manifest', record)}
</body>
</html>
`;
}

/** The name of the theory, and of a custom one with the hash of its module. */
function theoryInFull({ scenario, custom: { theory } }: Outcome): string {
  if (!theory) return scenario.theory;
  const hash = theory.hash ? ` (${theory.hash.slice(0, 16)})` : '';
  return `${scenario.theory} and ${theory.name}${hash}`;
}

/** Each chart as a drawn figure, with its specification as data. */
export function figureElements(
  charts: Readonly<Record<string, VegaLiteSpec>>,
  drawn: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(charts).map(([chart, spec]) => [
      chart,
      `<figure id="chart-${chart}">${drawn[chart]}</figure>${dataElement(`spec-${chart}`, spec)}`,
    ]),
  );
}

/** The paragraphs of a reading, each with its heading. */
export function readingElement(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ heading, text }) => `<h3>${escapeHtml(heading)}</h3>\n<p>${escapeHtml(text)}</p>`)
    .join('\n');
}
