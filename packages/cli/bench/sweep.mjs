// npm run bench:sweep [-- points]: points a second of sweeps, how their cost grows, and workers that share a folder.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { sobol, sweepAsync } from '@fairweather/sweep';

const [points = 256] = process.argv.slice(2).map(Number);
const REPLICATES = 20;
const command = fileURLToPath(new URL('../bin/fairweather.js', import.meta.url));

/** Seconds on the clock and of processors of a sweep. */
async function timed(scenario, { points, replicates, workers }) {
  const { name } = scenario.measures[0];
  const design = sobol(scenario, { guilt: { low: 0.5, high: 2 } }, { points, seed: 'bench' });
  const [clock, before] = [performance.now(), process.cpuUsage()];
  await sweepAsync(scenario, { design, outputs: [{ name: 'value', measure: name }], replicates, workers });
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - clock) / 1000, processors: (user + system) / 1e6 };
}

/** Seconds until workers in processes of their own have run a plan. */
async function together(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-bench-'));
  try {
    const what = ['daycare', '--over', 'guilt=0.5..2', '--design', 'sobol', '--points', `${4 * points}`];
    const plan = [...what, '--replicates', `${REPLICATES}`, '--measure', 'late_per_week', '--to', 'jobs'];
    spawnSync(process.execPath, [command, 'sweep', 'plan', ...plan], { cwd: folder });
    const work = [command, 'sweep', 'work', 'jobs', '--workers', '1', '--no-progress'];
    const start = performance.now();
    await Promise.all(
      Array.from(
        { length: workers },
        () =>
          new Promise((resolve, reject) =>
            spawn(process.execPath, work, { cwd: folder, stdio: 'ignore' })
              .on('exit', (code) =>
                code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
              )
              .on('error', reject),
          ),
      ),
    );
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const row = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const rate = (count, seconds) => (count / seconds).toFixed(0);

const threads = availableParallelism();
process.stdout.write(`${cpus()[0].model.trim()}, ${threads} threads, Node ${process.version}\n\n`);
row(['scenario', 'points', 'replicates', 'workers', 'points a second', 'a second of processor time']);
row(['---', '--:', '--:', '--:', '--:', '--:']);
for (const scenario of [daycare, partnershipDownturn]) {
  for (const [many, replicates, workers] of [
    [points, REPLICATES, 0],
    [2 * points, REPLICATES, 0],
    [points, 2 * REPLICATES, 0],
    [points, REPLICATES, threads],
  ]) {
    const { clock, processors } = await timed(scenario, { points: many, replicates, workers });
    row([
      scenario.name,
      many,
      replicates,
      workers || 'this thread',
      rate(many, clock),
      rate(many, processors),
    ]);
  }
}

process.stdout.write('\n');
row(['workers that share a folder', 'points a second']);
row(['--:', '--:']);
for (const workers of [1, 2, 4]) row([workers, rate(4 * points, await together(workers))]);
