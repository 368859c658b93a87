import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  drawPeople,
  groupKey,
  LANES,
  makeFourLives,
  makePeople,
  makePlan,
  seedKey,
} from '@fairweather/core/engine';
import { vectorKernel } from '../../core/dist/run/vector/vectorKernel.js';

/** Runs of a group in one round: long enough for a clock. */
const TIMES = 200;
const LEDGER = 6;
const UNITS = 11;
const RECORD = 320;

/**
 * The kernel against `kernel.c`, where a C compiler is here: the same group from the same memory, in turns.
 *
 * @returns milliseconds of each round in both, and whether their ledgers were the same; undefined without a compiler
 */
export function againstC(scenario, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-bench-'));
  try {
    const program = join(folder, 'kernel');
    const source = fileURLToPath(new URL('./kernel.c', import.meta.url));
    const options = ['-O3', '-msse4.1', '-ffp-contract=off', '-o', program, source, '-lm'];
    const built = spawnSync('gcc', options, { stdio: 'ignore' });
    if (built.status !== 0) return undefined;

    const kernel = vectorKernel();
    const { args, image } = firstCall(kernel, scenario);
    const file = join(folder, 'memory');
    writeFileSync(file, image);
    const memory = new Uint8Array(kernel.memory.buffer);
    const times = [];
    let same = true;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      for (let i = 0; i < TIMES; i++) {
        memory.set(image);
        kernel.runFour(...args);
      }
      const here = performance.now() - started;
      const numbers = new Float64Array(kernel.memory.buffer, args[LEDGER], (args[UNITS] * RECORD) / 8);
      const sum = numbers.reduce((all, number) => all * 0.75 + number, 0);
      const { stdout } = spawnSync(program, [file, TIMES, ...args].map(String));
      const [inC, sumInC] = stdout.toString().split(' ').map(Number);
      same &&= sum === sumInC;
      times.push({ here, inC });
    }
    return { times, same };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the kernel is called with for the first group of a scenario, and its memory at that moment. */
function firstCall(kernel, scenario) {
  const { runFour } = kernel;
  let call;
  kernel.runFour = (...args) => {
    call = { args, image: new Uint8Array(kernel.memory.buffer).slice() };
  };
  const plan = makePlan(scenario);
  const [group] = plan.groups;
  const people = makePeople(plan.members, plan.groups.length);
  const four = makeFourLives(plan);
  for (let lane = 0; lane < LANES; lane++) {
    const luck = groupKey(seedKey('bench'), lane, group.key);
    drawPeople(plan, group, luck, people);
    four.put(lane, group, luck, people);
  }
  four.run(group);
  kernel.runFour = runFour;
  return call;
}
