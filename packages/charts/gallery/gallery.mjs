// npm run gallery: draws one example of each chart from real runs and writes docs/images/charts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inDark, toSvg } from '@fairweather/charts';
import { daycareCharts } from './daycareCharts.mjs';
import { evidenceCharts } from './evidenceCharts.mjs';
import { partnershipCharts } from './partnershipCharts.mjs';

const folder = fileURLToPath(new URL('../../../docs/images/charts/', import.meta.url));
const dark = () => inDark(daycareCharts['prices-stacked']());
const charts = { ...daycareCharts, ...evidenceCharts, ...partnershipCharts, dark };

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(charts)) {
  const spec = make();
  writeFileSync(`${folder}${name}.svg`, `${await toSvg(spec)}\n`);
  process.stdout.write(`docs/images/charts/${name}.svg\n`);
}
