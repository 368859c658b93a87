// npm run bench: how fast the engine is on this machine. With --write, the table in docs/performance.md is renewed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { armsOf, runReplicates, withValues } from '@fairweather/core';
import {
  drawPeople,
  groupKey,
  makeLedger,
  makePeople,
  makePlan,
  runGroup,
  seedKey,
} from '@fairweather/core/engine';
import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { runInThreads } from '../dist/run/runInThreads.js';

const ROUNDS = 7;
const threads = availableParallelism();
const DAYS = daycare.calendar.units * daycare.calendar.periodsPerUnit;

/** Every price and every update is at work: nothing is zero that could save time. */
const everything = {
  conformity: 1,
  severity: 0.5,
  reciprocity: 0.8,
  goodwillStart: 0.2,
  lossAversion: 2,
  referenceSpeed: 0.1,
  sizeLoss: 0.001,
  susceptibilitySpread: 0.3,
  expectationSpeed: 0.01,
  proSocialShare: 0.9,
};
const full = withValues(daycare, everything);

/** The day-care with so many centres of 35 parents that there are about as many parents. */
function ofSize(parents) {
  const groups = Array.from({ length: Math.round(parents / 35) }, (_, i) => ({
    ...daycare.groups[i % daycare.groups.length],
    name: `centre ${i + 1}`,
    members: 35,
  }));
  return { ...full, groups };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of the opportunities alone, and with drawing and settling the people. */
function timeOnce(scenario, replicates) {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const ledger = makeLedger(plan.units);
  const key = seedKey('bench');
  const times = { engine: 0, all: 0 };
  const started = performance.now();
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const group of plan.groups) {
      drawPeople(plan, group, groupKey(key, replicate, group.index), people);
    }
    const settled = performance.now();
    for (const group of plan.groups)
      runGroup(plan, group, groupKey(key, replicate, group.index), people, ledger);
    times.engine += performance.now() - settled;
  }
  times.all = performance.now() - started;
  return times;
}

function curve() {
  const sizes = [350, 3_500, 35_000, 350_000, 3_500_000];
  const rows = sizes.map((parents) => {
    const scenario = ofSize(parents);
    const replicates = Math.max(1, Math.round(35_000 / parents));
    const rounds = parents > 350_000 ? 2 : ROUNDS;
    const opportunities = parents * DAYS * replicates;
    timeOnce(scenario, replicates);
    const times = Array.from({ length: rounds }, () => timeOnce(scenario, replicates));
    process.stderr.write(`${parents} parents: measured\n`);
    const speed = (what) => opportunities / median(times.map((time) => time[what])) / 1000;
    return { parents, engine: speed('engine'), all: speed('all') };
  });
  return rows;
}

async function haifa(workers) {
  const arms = [{ name: 'as it happened', scenario: full }];
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await runInThreads(arms, { seed: 'bench', replicates: 1000, workers });
    times.push(performance.now() - started);
  }
  return median(times);
}

async function partnership() {
  const times = [];
  const arms = armsOf(partnershipDownturn);
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await runInThreads(arms, { seed: 'bench', replicates: 200, workers: threads });
    times.push(performance.now() - started);
  }
  return median(times);
}

function startUp() {
  const command = fileURLToPath(new URL('../bin/fairweather.js', import.meta.url));
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    spawnSync(process.execPath, [command, 'list']);
    return performance.now() - started;
  });
  return median(times);
}

function bytesPerParent() {
  const count = 1_000_000;
  const people = makePeople(count, 1);
  return (
    Object.values(people).reduce(
      (sum, column) => sum + (column.length === count ? column.byteLength : 0),
      0,
    ) / count
  );
}

const firstStarted = performance.now();
runReplicates(full, { replicates: 1 });
const cold = performance.now() - firstStarted;
const rows = curve();
const one = await haifa(1);
const all = await haifa(threads);
const firms = await partnership();
const study = daycare.groups.reduce((sum, { members }) => sum + members, 0) * DAYS * 1000;
const number = (value, digits = 0) => value.toFixed(digits);

const table = `Measured on ${cpus()[0].model.trim()}, ${threads} threads in use, ${number(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}.
Medians of ${ROUNDS} runs (2 for the largest).

| parents | million opportunities a second, one thread | the same with drawing the people |
|---:|---:|---:|
${rows.map(({ parents, engine, all: whole }) => `| ${parents.toLocaleString('en')} | ${number(engine, 1)} | ${number(whole, 1)} |`).join('\n')}

| what | figure |
|---|---:|
| Haifa study, 1,000 replicates of one arm with all measures and the digest, 1 thread | ${number(one)} ms (${number(study / one / 1000, 1)} million a second) |
| the same on ${threads} threads, their start inside the clock | ${number(all)} ms (${number(study / all / 1000, 1)} million a second) |
| partnership in a downturn, 200 replicates of its eight arms, sixty months, ${threads} threads | ${number(firms)} ms |
| state of a parent and its relationship | ${bytesPerParent()} bytes |
| start of the command (\`fairweather list\`) | ${number(startUp())} ms |
| first replicate in a fresh process | ${number(cold)} ms |
`;
process.stdout.write(table);

if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const figures = /<!-- figures -->.*<!-- \/figures -->/s;
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(figures, () => `<!-- figures -->\n\n${table}\n<!-- /figures -->`),
  );
  spawnSync('npx', ['biome', 'format', '--write', file], { shell: process.platform === 'win32' });
}
