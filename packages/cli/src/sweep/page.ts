import type { VegaLiteSpec } from '@fairweather/charts';
import { dataElement, escapeHtml, reportStyle, tableElement } from '@fairweather/report';
import type { SweepPlan, SweepResult } from '@fairweather/sweep';
import { version } from '../version.js';
import { DRAWN } from './charts.js';
import { failuresText, summaryTable } from './summary.js';

/** What the page of a sweep shows. */
export interface SweepPage {
  readonly plan: SweepPlan;
  readonly result: SweepResult;
  readonly record: object;
  readonly charts: Readonly<Record<string, VegaLiteSpec>>;
  /** The same charts as SVG. */
  readonly drawn: Readonly<Record<string, string>>;
}

/** The report of a sweep: charts, lowest and highest points, and where the numbers are. */
export function sweepPage({ plan, result, record, charts, drawn }: SweepPage): string {
  const { scenario, design, outputs, seed, id } = plan;
  const figures = Object.entries(charts).map(
    ([name, spec]) =>
      `<figure id="chart-${escapeHtml(name)}">${drawn[name]}</figure>${dataElement(`spec-${name}`, spec)}`,
  );
  const failures = failuresText(result.rows);
  const theory = plan.customTheory ? `custom theory ${escapeHtml(plan.customTheory.name)}, ` : '';
  const names = design.axes.map(({ name }) => name).join(', ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(scenario.title)}, swept – Fairweather</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(scenario.title)}</h1>
<p class="story">${design.points.length} points of a ${escapeHtml(design.kind)} design over ${escapeHtml(names)}.</p>
${figures.join('\n')}
${outputs.length > DRAWN ? `<p class="note">The first ${DRAWN} outputs are drawn; all are in the files.</p>` : ''}
<h2>Lowest and highest points</h2>
${tableElement('the mean of each output', summaryTable(plan, result.rows))}
${failures ? `<p>${escapeHtml(failures)}</p>` : ''}
<h2>All numbers</h2>
<p>Every point is a row of <code>points.csv</code>, <code>points.jsonl</code> and <code>points.parquet</code>: the
values of its parameters, and of each output the mean, the bounds of its interval (<code>_low</code>,
<code>_high</code>) and the standard error of the mean (<code>_se</code>).</p>
<p class="note">Sweep <code>${id}</code>, design <code>${design.id}</code>, ${theory}seed
<code>${escapeHtml(seed)}</code>, Fairweather ${escapeHtml(version)}. The same command gives the same bytes.</p>
</main>
${dataElement('manifest', record)}
</body>
</html>
`;
}
