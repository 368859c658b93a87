// npm run bench:charts: the time that a chart takes on this machine, as a specification (aim: 50 ms) and as SVG
// (aim: one second).
import { performance } from 'node:perf_hooks';
import { toPng, toSvg } from '@fairweather/charts';
import { daycareCharts } from './daycareCharts.mjs';

const ROUNDS = 9;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function time(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times).toFixed(1);
}

/** Charts of existing runs, so that the run itself is not timed. */
const names = ['weekly', 'difference', 'price', 'prices-stacked', 'distribution'];

process.stdout.write(`Medians of ${ROUNDS} rounds, milliseconds, Node ${process.version}.\n`);
for (const name of names) {
  const make = daycareCharts[name];
  const spec = make();
  const figures = [await time(make), await time(() => toSvg(spec)), await time(() => toPng(spec))];
  process.stdout.write(`${name}: specification ${figures[0]}, SVG ${figures[1]}, PNG ${figures[2]}\n`);
}
