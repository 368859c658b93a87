// npm run bench: how fast the engine is on this machine. With --write, the table in docs/performance.md is renewed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { armsOf, outcomeDigest, runReplicates, withValues } from '@fairweather/core';
import {
  drawPeople,
  groupKey,
  LANES,
  makeFourLives,
  makeLedger,
  makePeople,
  makePlan,
  runGroup,
  seedKey,
} from '@fairweather/core/engine';
import { runReplicatesAsync } from '@fairweather/core/workers';
import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { runInThreads } from '../dist/run/runInThreads.js';
import { againstClasses } from './classPerAgent.mjs';
import { againstC } from './inC.mjs';
import { customTheoryOnce } from './inCustomTheory.mjs';
import { inFreshProcess } from './inFreshProcess.mjs';
import { tradeOnce } from './inTrade.mjs';

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

/**
 * Milliseconds of living fours of replicates one by one; of copying people into the kernel, or drawing them there; and
 * of living them there four at once, with their records copied out of it. The ways take turns group by group, so that
 * a busy machine slows them alike.
 */
function timeOnce(scenario, replicates) {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  const ledger = makeLedger(plan.units);
  const four = makeFourLives(plan);
  const key = seedKey('bench');
  const times = { draw: 0, flat: 0, put: 0, run: 0 };
  const time = (what, work) => {
    const started = performance.now();
    work();
    times[what] += performance.now() - started;
  };
  for (let first = 0; first < replicates; first += LANES) {
    for (const group of plan.groups) {
      const lucks = Array.from({ length: LANES }, (_, lane) => groupKey(key, first + lane, group.key));
      time('draw', () => four.draw(group, lucks));
      lucks.forEach((luck, lane) => {
        drawPeople(plan, group, luck, people);
        time('put', () => four.put(lane, group, luck, people));
        time('flat', () => runGroup(plan, group, luck, people, ledger));
      });
      time('run', () => {
        four.run(group);
        for (let lane = 0; lane < LANES; lane++) four.takeRecords(lane, ledger);
      });
    }
  }
  return times;
}

function curve() {
  const sizes = [350, 3_500, 35_000, 350_000, 3_500_000];
  const rows = sizes.map((parents) => {
    const scenario = ofSize(parents);
    const replicates = LANES * Math.max(1, Math.round(10_000 / parents));
    const rounds = parents > 350_000 ? 1 : ROUNDS;
    const opportunities = parents * DAYS * replicates;
    if (parents <= 350_000) timeOnce(scenario, replicates);
    const times = Array.from({ length: rounds }, () => timeOnce(scenario, replicates));
    process.stderr.write(`${parents} parents: measured\n`);
    const speed = (milliseconds) => opportunities / median(times.map(milliseconds)) / 1000;
    return {
      parents,
      flat: speed(({ flat }) => flat),
      four: speed(({ put, run }) => put + run),
      ratio: median(times.map(({ flat, put, run }) => flat / (put + run))),
      all: speed(({ draw, run }) => draw + run),
    };
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

/**
 * How many times as fast all threads are as one that is blocked until the end, at 35,000 parents; they take turns. The
 * workers are kept from run to run, as the library keeps them for a minute.
 */
async function reach() {
  const scenario = ofSize(35_000);
  const options = { seed: 'bench', replicates: 32 * threads };
  const time = async (work) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const alone = () => time(() => outcomeDigest(runReplicates(scenario, options)));
  const together = () =>
    time(async () => outcomeDigest(await runReplicatesAsync(scenario, { ...options, workers: threads })));
  for (let warm = 0; warm < 3; warm++) await together();
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) ratios.push((await alone()) / (await together()));
  return median(ratios);
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
const gain = await reach();
const memory = inFreshProcess('memory', ofSize(3_500_000));
const kernel = median(Array.from({ length: ROUNDS }, () => inFreshProcess('kernel', full)));
const costs = rows.map(({ four }) => 1 / four);
const firms = await partnership();
const customRatio = (scenario) => {
  customTheoryOnce(scenario, 100);
  return median(Array.from({ length: 3 * ROUNDS }, () => customTheoryOnce(scenario, 100)));
};
const custom = [full, partnershipDownturn].map(customRatio);
const trades = Array.from({ length: ROUNDS }, () => tradeOnce(armsOf(partnershipDownturn), 100));
const peer = againstC(full, 3 * ROUNDS);
const classes = Array.from({ length: 3 * ROUNDS }, (_, round) => againstClasses(full, `bench ${round}`));
const study = daycare.groups.reduce((sum, { members }) => sum + members, 0) * DAYS * 1000;
const number = (value, digits = 0) => value.toFixed(digits);

function inC() {
  if (!peer) return 'skipped: gcc is not here';
  const ratio = median(peer.times.map(({ here, inC }) => inC / here));
  return `${number(ratio, 2)}, ${peer.same ? 'the same digits' : 'OTHER DIGITS'}`;
}

/** Both are the same model if they count as many late pick-ups, but for luck. */
function inClasses() {
  const late = (of) => number(classes.reduce((sum, one) => sum + one[of], 0) / classes.length / 4);
  const ratio = number(median(classes.map(({ classes, four }) => classes / four)));
  return `${ratio}; late pick-ups in a replicate: ${late('lateOfFour')} and ${late('lateOfClasses')}`;
}

const machine = [
  cpus()[0].model.trim(),
  `${threads} threads in use`,
  `${number(totalmem() / 2 ** 30)} GiB`,
  `Node ${process.version}`,
  process.platform,
];
const pace = (time) => `${number(time)} ms (${number(study / time / 1000, 1)} million a second)`;
const figures = [
  ['Haifa study, 1,000 replicates of one arm with all measures and the digest, 1 thread', pace(one)],
  [`the same on ${threads} threads, their start inside the clock`, pace(all)],
  [
    `partnership in a downturn, 200 replicates of its eight arms, sixty months, ${threads} threads`,
    `${number(firms)} ms`,
  ],
  [
    'speed of its four replicates at once, over that of the flat engine of trade',
    number(median(trades.map(({ flat, four }) => flat / four)), 2),
  ],
  [
    'time under a custom theory (a state, a price and an update) over that without: the day-care, and partnership in ' +
      'a downturn',
    custom.map((ratio) => number(ratio, 1)).join(' and '),
  ],
  [
    'speed of four at once, over that of the same in C with vectors of 128 bits ' +
      '(`bench/kernel.c`, gcc −O3 −msse4.1)',
    inC(),
  ],
  [
    'speed of four at once, over that of a plain class per agent with the same equations and `Math.random`',
    inClasses(),
  ],
  ['state of a parent and its relationship', `${bytesPerParent()} bytes`],
  [
    `speed of ${threads} threads over one, 35,000 parents in 100 days, ${32 * threads} replicates of one arm, ` +
      'workers kept from run to run',
    number(gain, 2),
  ],
  [
    'the dearest opportunity over the cheapest, from 350 to 3,500,000 parents, four at once',
    number(Math.max(...costs) / Math.min(...costs), 2),
  ],
  ['memory in all of one replicate of 3,500,000 parents', `${number(memory / 2 ** 20)} MiB`],
  ['first use of the kernel in a fresh process', `${number(kernel, 1)} ms`],
  ['start of the command (`fairweather list`)', `${number(startUp())} ms`],
  ['first replicate in a fresh process', `${number(cold)} ms`],
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const sizes = rows.map(({ parents, flat, four, ratio, all: whole }) =>
  line([parents.toLocaleString('en'), number(flat, 1), number(four, 1), number(ratio, 2), number(whole, 1)]),
);

const table = `Measured on ${machine.join(', ')}.
Medians of ${ROUNDS} runs (1 for the largest).

Million opportunities a second on one thread:

| parents | flat kernel | four at once | four at once over flat | four at once, with drawing the people |
|---:|---:|---:|---:|---:|
${sizes.join('\n')}

| what | figure |
|---|---:|
${figures.map(line).join('\n')}
`;
process.stdout.write(table);

if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const place = /<!-- figures -->.*<!-- \/figures -->/s;
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(place, () => `<!-- figures -->\n\n${table}\n<!-- /figures -->`),
  );
  spawnSync('npx', ['biome', 'format', '--write', file], { shell: process.platform === 'win32' });
}
