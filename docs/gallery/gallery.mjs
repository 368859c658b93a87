// npm run gallery: draws one example of each chart from real runs and writes docs/images/charts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inDark, toSvg } from '@fairweather/charts';
import { daycareCharts } from './daycareCharts.mjs';
import { evidenceCharts } from './evidenceCharts.mjs';
import { onPaper } from './onPaper.mjs';
import { partnershipCharts } from './partnershipCharts.mjs';
import { sweepCharts } from './sweepCharts.mjs';

const folder = fileURLToPath(new URL('../images/charts/', import.meta.url));
const dark = () => inDark(daycareCharts['prices-stacked']());
const light = { ...daycareCharts, ...evidenceCharts, ...partnershipCharts, ...sweepCharts };
const charts = Object.fromEntries(Object.entries(light).map(([name, make]) => [name, () => onPaper(make())]));

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries({ ...charts, dark })) {
  writeFileSync(`${folder}${name}.svg`, `${await toSvg(make())}\n`);
  process.stdout.write(`docs/images/charts/${name}.svg\n`);
}
